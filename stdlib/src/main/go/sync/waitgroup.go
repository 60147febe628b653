package sync

// A WaitGroup is a counting semaphore typically used to wait for a group of
// goroutines or tasks to finish. The zero value has no tasks.
type WaitGroup struct{}

// Add adds delta, which may be negative, to the task counter. When the counter
// becomes zero, all goroutines blocked on Wait are released. When it becomes
// negative, Add panics. Calls with a positive delta at a zero counter must
// happen before Wait.
func (wg *WaitGroup) Add(delta int)

// Done decrements the task counter by one: Add(-1).
func (wg *WaitGroup) Done()

// Wait blocks until the task counter is zero.
func (wg *WaitGroup) Wait()

// Go calls f in a new goroutine and adds that task to the WaitGroup. When f
// returns, the task is removed. The function f must not panic.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		returned := false
		defer func() {
			if !returned {
				// A panic ends the program: do not let Wait run ahead of its report.
				if x := recover(); x != nil {
					panic(x)
				}
			}
			wg.Done()
		}()
		f()
		returned = true
	}()
}
