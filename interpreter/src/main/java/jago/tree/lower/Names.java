package jago.tree.lower;

import jago.types.Alias;
import jago.types.Func;
import jago.types.Named;
import jago.types.Pointer;
import jago.types.Type;
import jago.types.Var;

/** The names of functions: as tracebacks print them, and as natives are found. */
final class Names {
  private Names() {}

  /** Returns main.f, main.T.M or main.(*T).M, with [...] for the arguments of an instance. */
  static String function(Func f, boolean instance) {
    String pkg = TypeMapper.path(f.pkg());
    Var recv = f.signature().recv();
    if (recv == null) {
      return pkg + "." + f.name() + (instance ? "[...]" : "");
    }
    Type t = Alias.unalias(recv.type());
    boolean pointer = t instanceof Pointer;
    String base = receiverName(t) + (instance ? "[...]" : "");
    return pkg + "." + (pointer ? "(*" + base + ")" : base) + "." + f.name();
  }

  /** Returns Index, or Builder.WriteString for a method. */
  static String nativeName(Func f) {
    Var recv = f.signature().recv();
    return recv == null ? f.name() : receiverName(Alias.unalias(recv.type())) + "." + f.name();
  }

  private static String receiverName(Type t) {
    Type base = t instanceof Pointer p ? Alias.unalias(p.elem()) : t;
    return ((Named) base).obj().name();
  }
}
