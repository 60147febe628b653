package jago.tree.lower;

import jago.types.Alias;
import jago.types.Func;
import jago.types.Named;
import jago.types.Pointer;
import jago.types.Type;
import jago.types.Var;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The names of functions: as tracebacks print them, and as natives are found. */
final class Names {
  private Names() {}

  /**
   * Returns an import path as it starts the names of what its package declares: dots of the last
   * element are escaped, and all that the linker could not bear.
   */
  static String prefix(String path) {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    int last = bytes.length;
    while (last > 0 && bytes[last - 1] != '/') {
      last--;
    }
    StringBuilder out = null; // made where something is escaped, which is rare
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xff;
      if (c == '.' && i >= last || c <= ' ' || c == '%' || c == '"' || c >= 0x7f) {
        if (out == null) {
          out = new StringBuilder(new String(bytes, 0, i, StandardCharsets.UTF_8));
        }
        out.append('%').append(HexFormat.of().toHexDigits(bytes[i]));
      } else if (out != null) {
        out.append((char) c);
      }
    }
    return out == null ? path : out.toString();
  }

  /** Returns main.f, main.T.M or main.(*T).M, with [...] for the arguments of an instance. */
  static String function(Func f, boolean instance) {
    String pkg = prefix(TypeMapper.path(f.pkg()));
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
