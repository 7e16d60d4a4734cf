/** Touchmap: a mind-map editor for marketing touchpoints. */
@org.jspecify.annotations.NullMarked
module touchmap {
  requires static org.jspecify;
  requires java.desktop;
  requires javafx.controls;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires tools.jackson.core;
  requires org.apache.pdfbox;
  requires org.apache.commons.logging; // which PDFBox, having no module of its own, cannot ask for
  requires org.commonmark;
  requires org.jsoup;
  requires info.picocli;

  opens touchmap.app.cli to info.picocli;

  exports touchmap.app to
      javafx.graphics;
}
