package jago.types;

import java.util.List;

/** . */
public final class Subst {

  static Type subst(Checker check, int pos, Type t, SubstMap smap, Named expanding, Context ctxt) {
    throw new IllegalStateException("not written yet");
  }

  static List<Func> replaceRecvType(List<Func> in, Type old, Type now) {
    throw new IllegalStateException("not written yet");
  }
}
