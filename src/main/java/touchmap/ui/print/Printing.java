package touchmap.ui.print;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import touchmap.geometry.Rect;
import touchmap.picture.Page;

/** Sends pages to a printer that the person chooses. */
public final class Printing {
  /** How it went. */
  public enum Outcome {
    PRINTED,
    NO_PRINTER,
    FAILED
  }

  private Printing() {}

  /** The names of the printers that are set up, the usual one first. */
  public static List<String> names() {
    List<String> all = Printer.getAllPrinters().stream().map(Printer::getName).sorted().toList();
    return ordered(Optional.ofNullable(Printer.getDefaultPrinter()).map(Printer::getName), all);
  }

  /** Where nobody has named a usual one, the system knows the others all the same. */
  static List<String> ordered(Optional<String> usual, List<String> all) {
    return Stream.concat(usual.stream(), all.stream()).distinct().toList();
  }

  /** Prints on the printer of that name, so many times. */
  public static Outcome print(List<Page> pages, String name, String printer, int copies) {
    PrinterJob job =
        Printer.getAllPrinters().stream()
            .filter(each -> each.getName().equals(printer))
            .findFirst()
            .map(PrinterJob::createPrinterJob)
            .orElse(null);
    if (job == null) return Outcome.NO_PRINTER;
    job.getJobSettings().setJobName(name);
    job.getJobSettings().setCopies(copies);
    for (Page each : pages) {
      PageLayout layout = layout(job.getPrinter(), each.view());
      if (!job.printPage(layout, fitted(each, layout))) {
        job.cancelJob();
        return Outcome.FAILED;
      }
    }
    return job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
  }

  /** The printer's own paper that is nearest to the page's, with as little margin as it can. */
  private static PageLayout layout(Printer printer, Rect view) {
    double small = Math.min(view.width(), view.height());
    double large = Math.max(view.width(), view.height());
    Paper paper =
        printer.getPrinterAttributes().getSupportedPapers().stream()
            .min(
                Comparator.comparingDouble(
                    each ->
                        Math.abs(Math.min(each.getWidth(), each.getHeight()) - small)
                            + Math.abs(Math.max(each.getWidth(), each.getHeight()) - large)))
            .orElse(Paper.A4);
    PageOrientation turn =
        view.width() > view.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
    return printer.createPageLayout(paper, turn, Printer.MarginType.HARDWARE_MINIMUM);
  }

  /** In its true size where the paper is as large; smaller on a smaller one, never cut. */
  private static Node fitted(Page page, PageLayout layout) {
    double width = layout.getPrintableWidth() + layout.getLeftMargin() + layout.getRightMargin();
    double height = layout.getPrintableHeight() + layout.getTopMargin() + layout.getBottomMargin();
    double scale =
        Math.min(1.0, Math.min(width / page.view().width(), height / page.view().height()));
    var group = new Group(NodePainter.node(page));
    group
        .getTransforms()
        .addAll(
            new Translate(-layout.getLeftMargin(), -layout.getTopMargin()),
            new Scale(scale, scale));
    return new Group(group);
  }
}
