package jago.stdlib.syscall;

import jago.runtime.call.Natives;
import jago.runtime.value.GoString;

/** Natives of package syscall. */
@Natives("syscall")
public final class SyscallNatives {
  private SyscallNatives() {}

  /** Returns the message of an error number, "" for one without. */
  public static GoString message(long errno) {
    return Errno.message(errno);
  }
}
