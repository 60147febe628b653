package jago.stdlib.reflect;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.type.RType;
import jago.runtime.value.Boxes;
import jago.runtime.value.Dynamic;
import jago.runtime.value.Values;
import java.util.ArrayList;
import java.util.List;

/** Moves values between the slots of frames and interface values. */
final class Slots {
  private Slots() {}

  /** The layout of a function of the type that is no method. */
  static Layout layout(RType func) {
    return new Layout(false, null, kinds(func.params()), kinds(func.results()));
  }

  private static List<Layout.Kind> kinds(RType[] types) {
    List<Layout.Kind> kinds = new ArrayList<>();
    for (RType t : types) {
      kinds.add(t.storage.kind);
    }
    return kinds;
  }

  /** Puts v, or a copy of a struct or array, into a slot for values of type t. */
  static void put(Frame f, int slot, RType t, Dynamic v) {
    switch (t.storage.kind) {
      case LONG -> f.longs[slot] = Boxes.unboxLong(v);
      case DOUBLE -> f.setDouble(slot, Boxes.unboxDouble(v));
      case BOOL -> f.setBool(slot, Boxes.unboxBool(v));
      case REF -> f.refs[slot] = t.isInterface() ? v : Values.copy(Boxes.unboxRef(v), t);
    }
  }

  static Dynamic get(Frame f, int slot, RType t) {
    return switch (t.storage.kind) {
      case LONG -> Boxes.ofLong(t, f.longs[slot]);
      case DOUBLE -> Boxes.ofDouble(t, f.getDouble(slot));
      case BOOL -> Boxes.ofBool(t, f.getBool(slot));
      case REF -> t.isInterface() ? (Dynamic) f.refs[slot] : Boxes.ofRef(t, f.refs[slot]);
    };
  }
}
