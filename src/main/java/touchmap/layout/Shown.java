package touchmap.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import touchmap.model.Topic;

/**
 * The topics that are shown, numbered in map order: number 0 is the business, a branch is the numbers from its top to
 * {@code end}. Plain arrays, because everything the layout does is a walk over them, forwards or backwards, and a map
 * may be deeper than the stack.
 */
final class Shown {
  final Topic[] topics;
  final int[] parent;
  final int[] depth;
  final int[] end;
  final int[] hidden;

  /** The children of {@code i} are {@code kids[kidsFrom[i]]} up to, not including, {@code kids[kidsFrom[i + 1]]}. */
  final int[] kids;

  final int[] kidsFrom;

  Shown(Topic root, LayoutOptions options) {
    var found = new ArrayList<Topic>();
    var waiting = new ArrayDeque<Topic>();
    var parents = new Numbers();
    var above = new Numbers();
    var away = new Numbers();
    waiting.push(root);
    above.push(-1);
    while (!waiting.isEmpty()) {
      Topic topic = waiting.pop();
      int number = found.size();
      found.add(topic);
      parents.push(above.pop());
      List<Topic> children = topic.children();
      boolean open = children.isEmpty() || number == 0 || !options.folded().contains(topic.id());
      int left = open ? 0 : countBelow(topic);
      for (int i = open ? children.size() - 1 : -1; i >= 0; i--) {
        Topic child = children.get(i);
        if (options.isAway(child.id())) {
          left += 1 + countBelow(child);
          continue;
        }
        waiting.push(child);
        above.push(number);
      }
      away.push(left);
    }
    topics = found.toArray(Topic[]::new);
    parent = parents.toArray();
    hidden = away.toArray();
    depth = new int[topics.length];
    end = new int[topics.length];
    kids = new int[topics.length - 1];
    kidsFrom = new int[topics.length + 1];
    link();
  }

  int size() {
    return topics.length;
  }

  int kidCount(int i) {
    return kidsFrom[i + 1] - kidsFrom[i];
  }

  boolean isLeaf(int i) {
    return kidsFrom[i + 1] == kidsFrom[i];
  }

  int firstKid(int i) {
    return kids[kidsFrom[i]];
  }

  int lastKid(int i) {
    return kids[kidsFrom[i + 1] - 1];
  }

  private void link() {
    int count = topics.length;
    for (int i = 1; i < count; i++) {
      depth[i] = depth[parent[i]] + 1;
      kidsFrom[parent[i] + 1]++;
    }
    for (int i = 0; i < count; i++) kidsFrom[i + 1] += kidsFrom[i];
    int[] next = Arrays.copyOf(kidsFrom, count);
    for (int i = 1; i < count; i++) kids[next[parent[i]]++] = i;
    for (int i = count - 1; i >= 0; i--) {
      end[i] = Math.max(end[i], i + 1);
      if (i > 0) end[parent[i]] = Math.max(end[parent[i]], end[i]);
    }
  }

  private static int countBelow(Topic topic) {
    var waiting = new ArrayDeque<>(topic.children());
    int count = 0;
    while (!waiting.isEmpty()) {
      count++;
      for (Topic child : waiting.pop().children()) waiting.push(child);
    }
    return count;
  }

  /** A growing row of numbers. */
  private static final class Numbers {
    private int[] all = new int[64];
    private int count;

    void push(int number) {
      if (count == all.length) all = Arrays.copyOf(all, count * 2);
      all[count++] = number;
    }

    int pop() {
      return all[--count];
    }

    int[] toArray() {
      return Arrays.copyOf(all, count);
    }
  }
}
