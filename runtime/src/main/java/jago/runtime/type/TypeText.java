package jago.runtime.type;

/** How unnamed types are written, in reflect's way. */
final class TypeText {
  private TypeText() {}

  static String signature(RType[] params, RType[] results, boolean variadic) {
    StringBuilder b = new StringBuilder("(");
    for (int i = 0; i < params.length; i++) {
      if (i > 0) {
        b.append(", ");
      }
      if (variadic && i == params.length - 1) {
        b.append("...").append(params[i].elem());
      } else {
        b.append(params[i]);
      }
    }
    b.append(')');
    if (results.length == 1) {
      b.append(' ').append(results[0]);
    } else if (results.length > 1) {
      b.append(" (");
      for (int i = 0; i < results.length; i++) {
        b.append(i > 0 ? ", " : "").append(results[i]);
      }
      b.append(')');
    }
    return b.toString();
  }

  static String struct(Field[] fields) {
    if (fields.length == 0) {
      return "struct {}";
    }
    StringBuilder b = new StringBuilder("struct {");
    for (int i = 0; i < fields.length; i++) {
      Field f = fields[i];
      b.append(i > 0 ? "; " : " ");
      if (!f.embedded) {
        b.append(f.name).append(' ');
      }
      b.append(f.type);
      if (!f.tag.isEmpty()) {
        b.append(' ').append(quote(f.tag));
      }
    }
    return b.append(" }").toString();
  }

  static String interfaceOf(InterfaceMethod[] methods) {
    if (methods.length == 0) {
      return "interface {}";
    }
    StringBuilder b = new StringBuilder("interface {");
    for (int i = 0; i < methods.length; i++) {
      InterfaceMethod m = methods[i];
      b.append(i > 0 ? "; " : " ");
      if (!m.pkgPath().isEmpty()) {
        b.append(m.pkgPath().substring(m.pkgPath().lastIndexOf('/') + 1)).append('.');
      }
      b.append(m.name());
      b.append(signature(m.type().params(), m.type().results(), m.type().isVariadic()));
    }
    return b.append(" }").toString();
  }

  private static String quote(String s) {
    StringBuilder b = new StringBuilder("\"");
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      switch (c) {
        case '"', '\\' -> b.append('\\').append(c);
        case '\n' -> b.append("\\n");
        case '\t' -> b.append("\\t");
        default -> b.append(c);
      }
    }
    return b.append('"').toString();
  }
}
