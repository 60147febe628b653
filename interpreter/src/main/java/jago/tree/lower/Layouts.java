package jago.tree.lower;

import jago.runtime.call.Layout;
import jago.runtime.type.RType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The calling conventions of function types. */
final class Layouts {
  private static final int FUNCTION = 0;
  private static final int INTERFACE_METHOD = 1;
  private static final int METHOD = 2;

  /** By function type; the array by what the function is, methods by the receiver's kind. */
  private final HashMap<RType, Layout[]> layouts = new HashMap<>();

  /** Returns the layout of a function of the (underlying) type that is no method. */
  Layout function(RType func) {
    return layout(func.underlying(), FUNCTION, false, null);
  }

  /** Returns the layout of a method; receiver is null for an interface's method. */
  Layout method(RType func, Layout.Kind receiver) {
    int index = receiver == null ? INTERFACE_METHOD : METHOD + receiver.ordinal();
    return layout(func, index, true, receiver);
  }

  private Layout layout(RType func, int index, boolean method, Layout.Kind receiver) {
    Layout[] known =
        layouts.computeIfAbsent(func, _ -> new Layout[METHOD + Layout.Kind.values().length]);
    if (known[index] == null) {
      known[index] = new Layout(method, receiver, kinds(func.params()), kinds(func.results()));
    }
    return known[index];
  }

  private static List<Layout.Kind> kinds(RType[] types) {
    List<Layout.Kind> kinds = new ArrayList<>(types.length);
    for (RType t : types) {
      kinds.add(t.storage.kind);
    }
    return kinds;
  }
}
