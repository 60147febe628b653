package jago.types;

/** Says what a failed lookup of a field or method may have meant. */
final class LookupErrors {
  private enum Case {
    MISSING,
    /** There is one of another spelling. */
    MISSPELLED,
    /** There is one whose first letter is in lower case. */
    UNEXPORTED,
    /** There is one of that name in another package. */
    INACCESSIBLE
  }

  private LookupErrors() {}

  /**
   * Returns the message for a selector that type t does not have.
   *
   * @param obj what is found if case is ignored; null for nothing
   * @param structLit the selector is a key in a struct literal
   */
  static String lookupError(Checker check, Type t, String sel, Obj obj, boolean structLit) {
    String alt = obj == null ? "" : obj.name;
    Case c = kind(check, sel, obj);
    if (structLit) {
      return switch (c) {
        case MISSING ->
            Format.sprintf(check, "unknown field %s in struct literal of type %s", sel, t);
        case MISSPELLED ->
            Format.sprintf(
                check,
                "unknown field %s in struct literal of type %s, but does have %s",
                sel,
                t,
                alt);
        case UNEXPORTED ->
            Format.sprintf(
                check,
                "unknown field %s in struct literal of type %s, but does have unexported %s",
                sel,
                t,
                alt);
        case INACCESSIBLE ->
            Format.sprintf(
                check, "cannot refer to unexported field %s in struct literal of type %s", alt, t);
      };
    }
    String what = obj instanceof Var ? "field" : obj instanceof Func ? "method" : "object";
    return switch (c) {
      case MISSING -> Format.sprintf(check, "type %s has no field or method %s", t, sel);
      case MISSPELLED ->
          Format.sprintf(
              check, "type %s has no field or method %s, but does have %s %s", t, sel, what, alt);
      case UNEXPORTED ->
          Format.sprintf(
              check,
              "type %s has no field or method %s, but does have unexported %s %s",
              t,
              sel,
              what,
              alt);
      case INACCESSIBLE -> "cannot refer to unexported " + what + " " + alt;
    };
  }

  private static Case kind(Checker check, String sel, Obj obj) {
    if (obj == null) {
      return Case.MISSING;
    }
    if (obj.pkg == check.pkg) {
      return Case.MISSPELLED;
    }
    boolean sameTail = tail(sel).equals(tail(obj.name));
    if (Obj.isExported(sel)) {
      if (obj.exported()) {
        return Case.MISSPELLED;
      }
      return sameTail ? Case.UNEXPORTED : Case.MISSING;
    }
    if (obj.exported()) {
      return sameTail ? Case.MISSPELLED : Case.MISSING;
    }
    return sel.equals(obj.name) ? Case.INACCESSIBLE : Case.MISSING;
  }

  /** Returns s without its first character, or s if it has no other (gc does not mean this). */
  private static String tail(String s) {
    int first = s.isEmpty() ? 0 : s.offsetByCodePoints(0, 1);
    return first == s.length() ? s : s.substring(first);
  }
}
