package jago.types;

/** The built-in functions, those of package unsafe last. */
public enum BuiltinId {
  APPEND("append", 1, true, ExprForm.EXPRESSION),
  CAP("cap", 1, false, ExprForm.EXPRESSION),
  CLEAR("clear", 1, false, ExprForm.STATEMENT),
  CLOSE("close", 1, false, ExprForm.STATEMENT),
  COMPLEX("complex", 2, false, ExprForm.EXPRESSION),
  COPY("copy", 2, false, ExprForm.STATEMENT),
  DELETE("delete", 2, false, ExprForm.STATEMENT),
  IMAG("imag", 1, false, ExprForm.EXPRESSION),
  LEN("len", 1, false, ExprForm.EXPRESSION),
  MAKE("make", 1, true, ExprForm.EXPRESSION),
  MAX("max", 1, true, ExprForm.EXPRESSION),
  MIN("min", 1, true, ExprForm.EXPRESSION),
  NEW("new", 1, false, ExprForm.EXPRESSION),
  PANIC("panic", 1, false, ExprForm.STATEMENT),
  PRINT("print", 0, true, ExprForm.STATEMENT),
  PRINTLN("println", 0, true, ExprForm.STATEMENT),
  REAL("real", 1, false, ExprForm.EXPRESSION),
  RECOVER("recover", 0, false, ExprForm.STATEMENT),
  ADD("Add", 2, false, ExprForm.EXPRESSION),
  ALIGNOF("Alignof", 1, false, ExprForm.EXPRESSION),
  OFFSETOF("Offsetof", 1, false, ExprForm.EXPRESSION),
  SIZEOF("Sizeof", 1, false, ExprForm.EXPRESSION),
  SLICE("Slice", 2, false, ExprForm.EXPRESSION),
  SLICE_DATA("SliceData", 1, false, ExprForm.EXPRESSION),
  STRING("String", 2, false, ExprForm.EXPRESSION),
  STRING_DATA("StringData", 1, false, ExprForm.EXPRESSION);

  final String goName;

  /** The least number of arguments. */
  final int nargs;

  /** More arguments may follow. */
  final boolean variadic;

  final ExprForm form;

  BuiltinId(String goName, int nargs, boolean variadic, ExprForm form) {
    this.goName = goName;
    this.nargs = nargs;
    this.variadic = variadic;
    this.form = form;
  }

  public String goName() {
    return goName;
  }
}
