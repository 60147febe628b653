package jago.types;

import jago.ast.SourceFile;
import java.util.regex.Pattern;

/** Which language features a file may use. */
final class Versions {
  private static final Pattern VERSION_ERROR = Pattern.compile("requires go1\\.\\d+ or later");

  private final Checker check;

  Versions(Checker check) {
    this.check = check;
  }

  /** Reports whether the version that applies allows features of version want. */
  boolean allowVersion(GoVersion want) {
    GoVersion v = check.env.version;
    return !v.isValid() || v.compareTo(want) >= 0;
  }

  /** Like {@link #allowVersion}, and reports an error if not. */
  boolean verifyVersionf(Object at, GoVersion v, String format, Object... args) {
    if (allowVersion(v)) {
      return true;
    }
    check.errors.versionErrorf(at, v, format, args);
    return false;
  }

  /** Returns msg, and where the language version comes from if msg complains about it. */
  String withSource(int pos, String msg) {
    if (!VERSION_ERROR.matcher(msg).find()) {
      return msg;
    }
    for (SourceFile file : check.files) {
      if (check.fset.source(file.pos) == check.fset.source(pos) && !file.goVersion.isEmpty()) {
        return msg + " (file declares //go:build " + check.fileVersions.get(file) + ")";
      }
    }
    return msg + " (-lang was set to " + check.config.goVersion() + "; check go.mod)";
  }
}
