package touchmap.ui;

import javafx.application.Application;

/** Starts {@link PanelsDemo} also from the class path, where an Application may not be started itself. */
public final class DemoMain {
  private DemoMain() {}

  public static void main(String[] arguments) {
    Application.launch(PanelsDemo.class, arguments);
  }
}
