package jago.runtime.sched;

/**
 * Why a goroutine waits, in the words of a deadlock report. Reasons are unique and descriptive: a
 * new way to block gets a reason of its own.
 */
public enum WaitReason {
  NONE(""),
  IO_WAIT("IO wait"),
  CHAN_RECEIVE_NIL("chan receive (nil chan)"),
  CHAN_SEND_NIL("chan send (nil chan)"),
  SELECT("select"),
  SELECT_NO_CASES("select (no cases)"),
  CHAN_RECEIVE("chan receive"),
  CHAN_SEND("chan send"),
  SEMACQUIRE("semacquire"),
  SLEEP("sleep"),
  SYNC_COND_WAIT("sync.Cond.Wait"),
  SYNC_MUTEX_LOCK("sync.Mutex.Lock"),
  SYNC_RWMUTEX_RLOCK("sync.RWMutex.RLock"),
  SYNC_RWMUTEX_LOCK("sync.RWMutex.Lock"),
  SYNC_WAITGROUP_WAIT("sync.WaitGroup.Wait"),
  PREEMPTED("preempted"),
  STOPPING_THE_WORLD("stopping the world"),
  COROUTINE("coroutine");

  /** As tracebacks print it. */
  public final String text;

  WaitReason(String text) {
    this.text = text;
  }
}
