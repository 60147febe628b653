package jago.ast;

/**
 * A comment for the compiler, such as {@code //go:noinline}.
 *
 * @param pos the position behind its slashes
 * @param text what stands there
 * @param target the declaration it belongs to, or the file's package name; null: none
 */
public record Directive(int pos, String text, Node target) {
  /** Returns the first word of the text. */
  public String verb() {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /**
   * Reports whether it says something about one declaration, so that it is wrong anywhere else; gc
   * ignores words that it does not know.
   */
  public boolean needsTarget() {
    return switch (verb()) {
      case "go:build", "go:embed" -> true;
      default -> appliesToFunction();
    };
  }

  /** Reports whether it says something about a function. */
  public boolean appliesToFunction() {
    return switch (verb()) {
      case "go:noescape",
          "go:norace",
          "go:nosplit",
          "go:noinline",
          "go:nocheckptr",
          "go:systemstack",
          "go:nowritebarrier",
          "go:nowritebarrierrec",
          "go:yeswritebarrierrec",
          "go:cgo_unsafe_args",
          "go:uintptrkeepalive",
          "go:uintptrescapes",
          "go:registerparams" ->
          true;
      default -> false;
    };
  }

  /** Returns the error that gc reports when it stands at a wrong place. */
  public String misplaced() {
    return verb().equals("go:embed")
        ? "misplaced go:embed directive"
        : "misplaced compiler directive";
  }
}
