package jago.runtime.trace;

/**
 * How much a program's last report tells: what GOTRACEBACK and debug.SetTraceback ask for. As the
 * stacks hold no frames of the runtime, "system" shows what "all" does.
 */
public final class TraceDetail {
  /** What one word asks for. */
  private record Ask(boolean stacks, boolean all, boolean crash) {
    static Ask of(String word) {
      return switch (word) {
        case "none" -> new Ask(false, false, false);
        case "", "single" -> new Ask(true, false, false);
        case "all", "system" -> new Ask(true, true, false);
        case "crash" -> new Ask(true, true, true);
        default -> new Ask(word.matches("0*[1-9][0-9]{0,8}"), true, false);
      };
    }

    Ask and(Ask o) {
      return new Ask(stacks || o.stacks, all || o.all, crash || o.crash);
    }
  }

  /** What a shell shows for a process that SIGABRT ended. */
  private static final int ABORTED = 128 + 6;

  private static final int FAILED = 2;

  private volatile Ask environment = Ask.of("");
  private volatile Ask now = environment;

  /** Takes the value of GOTRACEBACK; null when it is not set. */
  public void setFromEnvironment(String word) {
    environment = Ask.of(word == null ? "" : word);
    now = environment;
  }

  /** Asks for a level in GOTRACEBACK's words; never for less than the environment does. */
  public void set(String word) {
    now = Ask.of(word).and(environment);
  }

  /** Whether there are stacks at all. */
  boolean stacks() {
    return now.stacks;
  }

  /** Whether the stacks of goroutines are shown that have nothing to do with the failure. */
  boolean all() {
    return now.all;
  }

  /** The exit code of a program that fails. */
  public int exitCode() {
    return now.crash ? ABORTED : FAILED;
  }
}
