package jago.stdlib.sync.atomic;

import jago.runtime.call.Natives;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;
import jago.runtime.value.Memory;
import jago.runtime.value.Values;

/** Natives of package sync/atomic: the methods of Value. */
@Natives("sync/atomic")
public final class ValueNatives {
  private ValueNatives() {}

  private static Dynamic now(Value x) {
    if (x == null) {
      throw RuntimeErrors.nilDereference();
    }
    return (Dynamic) Memory.getRefVolatile(x, Value.V);
  }

  private static GoPanic panic(String text) {
    return new GoPanic(GoString.of("sync/atomic: " + text));
  }

  public static Dynamic Value_Load(Value x) {
    return now(x);
  }

  public static void Value_Store(Value x, Dynamic v) {
    exchange(x, v, "store");
  }

  public static Dynamic Value_Swap(Value x, Dynamic v) {
    return exchange(x, v, "swap");
  }

  private static Dynamic exchange(Value x, Dynamic v, String operation) {
    if (v == null) {
      throw panic(operation + " of nil value into Value");
    }
    for (; ; ) {
      Dynamic old = now(x);
      if (old != null && old.type() != v.type()) {
        throw panic(operation + " of inconsistently typed value into Value");
      }
      if (Memory.compareAndSetRef(x, Value.V, old, v)) {
        return old;
      }
    }
  }

  public static boolean Value_CompareAndSwap(Value x, Dynamic old, Dynamic v) {
    if (v == null) {
      throw panic("compare and swap of nil value into Value");
    }
    if (old != null && old.type() != v.type()) {
      throw panic("compare and swap of inconsistently typed values");
    }
    for (; ; ) {
      Dynamic present = now(x);
      if (present == null) {
        if (old != null) {
          return false;
        }
      } else if (present.type() != v.type()) {
        throw panic("compare and swap of inconsistently typed value into Value");
      } else if (!Values.equalInterfaces(present, old)) {
        return false;
      }
      if (Memory.compareAndSetRef(x, Value.V, present, v)) {
        return true;
      }
    }
  }
}
