package jago.stdlib.errors;

import jago.runtime.call.Natives;
import jago.runtime.panic.GoPanic;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.Boxes;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;
import jago.runtime.value.Pointers;

/** Natives of package errors: what asks for the type of a value. */
@Natives("errors")
public final class ErrorsNatives {
  private ErrorsNatives() {}

  public static boolean isComparable(Dynamic err) {
    return err.type().isComparable();
  }

  public static void checkTarget(Dynamic target) {
    if (target == null) {
      throw panic("target cannot be nil");
    }
    RType t = target.type();
    if (t.kind != Kind.POINTER || Boxes.unboxRef(target) == null) {
      throw panic("target must be a non-nil pointer");
    }
    RType base = t.elem();
    if (!base.isInterface() && !base.implementsAll(RType.ERROR)) {
      throw panic("*target must be interface or implement error");
    }
  }

  private static GoPanic panic(String text) {
    return new GoPanic(GoString.of("errors: " + text));
  }

  public static boolean setTarget(Dynamic target, Dynamic err) {
    RType base = target.type().elem();
    RType t = err.type();
    if (base.isInterface() ? !t.implementsAll(base) : t != base) {
      return false;
    }
    Pointers.store(base, Boxes.unboxRef(target), err);
    return true;
  }
}
