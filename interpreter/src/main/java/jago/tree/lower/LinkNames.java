package jago.tree.lower;

import jago.runtime.type.Field;
import jago.runtime.type.RType;
import java.util.List;
import java.util.StringJoiner;

/**
 * Types as the names of instances show their arguments: packages with their whole path, local types
 * with their number.
 */
final class LinkNames {
  private final TypeMapper types;

  LinkNames(TypeMapper types) {
    this.types = types;
  }

  /** Returns the names, with commas. */
  String list(List<RType> ts) {
    StringJoiner j = new StringJoiner(",");
    ts.forEach(t -> j.add(of(t)));
    return j.toString();
  }

  private String of(RType t) {
    if (t.isNamed()) {
      return named(t);
    }
    return switch (t.kind) {
      case POINTER -> "*" + of(t.elem());
      case SLICE -> "[]" + of(t.elem());
      case ARRAY -> "[" + t.length() + "]" + of(t.elem());
      case MAP -> "map[" + of(t.key()) + "]" + of(t.elem());
      case CHAN ->
          switch (t.chanDir()) {
            case BOTH -> "chan " + of(t.elem());
            case SEND -> "chan<- " + of(t.elem());
            case RECV -> "<-chan " + of(t.elem());
          };
      case FUNC -> "func" + signature(t);
      case STRUCT -> struct(t);
      default -> t.toString();
    };
  }

  private String named(RType t) {
    TypeMapper.Origin o = types.origin(t);
    if (o == null) {
      return t.toString();
    }
    String name = Names.prefix(t.pkgPath) + "." + t.name;
    jago.types.Named n = o.named();
    return TypeMapper.isLocal(n) ? name + "·" + n.obj().pkg().localNumber(n.obj()) : name;
  }

  private String signature(RType t) {
    StringJoiner in = new StringJoiner(", ", "(", ")");
    RType[] params = t.params();
    for (int i = 0; i < params.length; i++) {
      boolean rest = t.isVariadic() && i == params.length - 1;
      in.add(rest ? "..." + of(params[i].elem()) : of(params[i]));
    }
    RType[] results = t.results();
    if (results.length == 0) {
      return in.toString();
    }
    StringJoiner out =
        new StringJoiner(", ", results.length > 1 ? " (" : " ", results.length > 1 ? ")" : "");
    for (RType r : results) {
      out.add(of(r));
    }
    return in + out.toString();
  }

  private String struct(RType t) {
    StringJoiner j = new StringJoiner("; ", "struct { ", " }");
    j.setEmptyValue("struct {}");
    for (Field f : t.fields()) {
      String name = f.isExported() ? f.name : Names.prefix(f.pkgPath) + "." + f.name;
      String tag =
          f.tag.isEmpty() ? "" : " \"" + f.tag.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
      j.add((f.embedded ? "" : name + " ") + of(f.type) + tag);
    }
    return j.toString();
  }
}
