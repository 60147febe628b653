package jago.tree.lower;

import jago.runtime.call.Layout;
import jago.runtime.type.RType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The calling conventions of function types. */
final class Layouts {
  private record Key(RType func, boolean method, Layout.Kind receiver) {}

  private final HashMap<Key, Layout> layouts = new HashMap<>();

  /** Returns the layout of a function of the (underlying) type that is no method. */
  Layout function(RType func) {
    return layout(func.underlying(), false, null);
  }

  /** Returns the layout of a method; receiver is null for an interface's method. */
  Layout method(RType func, Layout.Kind receiver) {
    return layout(func, true, receiver);
  }

  private Layout layout(RType func, boolean method, Layout.Kind receiver) {
    return layouts.computeIfAbsent(
        new Key(func, method, receiver),
        _ -> new Layout(method, receiver, kinds(func.params()), kinds(func.results())));
  }

  private static List<Layout.Kind> kinds(RType[] types) {
    List<Layout.Kind> kinds = new ArrayList<>(types.length);
    for (RType t : types) {
      kinds.add(t.storage.kind);
    }
    return kinds;
  }
}
