package touchmap.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchmap.model.Id;
import touchmap.ui.details.DetailsHost;
import touchmap.ui.find.FindHost;
import touchmap.ui.outline.OutlineHost;

/** A window that only remembers what the panels asked of it. */
public class RecordingHost implements FindHost, OutlineHost, DetailsHost {
  public final List<Id> shown = new ArrayList<>();
  public final List<Id> arrived = new ArrayList<>();
  public final List<String> said = new ArrayList<>();
  public final List<String> opened = new ArrayList<>();
  public final List<Id> hovered = new ArrayList<>();
  public Set<String> open = new HashSet<>();
  public final List<String> planned = new ArrayList<>();
  public int backs;
  public int menus;
  public int cancels;

  @Override
  public void show(Id topic) {
    shown.add(topic);
  }

  @Override
  public void arrived(List<Id> topics) {
    arrived.addAll(topics);
  }

  @Override
  public void hoverIdea(Id idea, double sceneX, double sceneY) {
    hovered.add(idea);
  }

  @Override
  public boolean dropIdea(Id idea, double sceneX, double sceneY) {
    return false;
  }

  @Override
  public void cancelIdea() {
    cancels++;
  }

  @Override
  public void say(String message) {
    said.add(message);
  }

  @Override
  public void sayUndoable(String message) {
    said.add(message);
  }

  @Override
  public void menu(double screenX, double screenY) {
    menus++;
  }

  @Override
  public boolean takesKey(javafx.scene.input.KeyEvent event) {
    return false;
  }

  @Override
  public void backToMap() {
    backs++;
  }

  @Override
  public void railed(boolean rail) {}

  @Override
  public void openLink(String address) {
    opened.add(address);
  }

  @Override
  public Set<String> openSections() {
    return open;
  }

  @Override
  public void rememberOpen(Set<String> sections) {
    open = new HashSet<>(sections);
  }

  @Override
  public void planAction(Id touchpoint, String text) {
    planned.add(touchpoint + ": " + text);
  }
}
