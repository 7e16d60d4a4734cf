package touchmap.ui.present;

/** What fills the screen: the slide, or nothing but black or white. */
enum Screenful {
  SLIDE,
  BLACK,
  WHITE
}
