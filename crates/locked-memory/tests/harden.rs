//! In a process of its own: hardening cannot be undone and hides parts of `/proc/self`.

use locked_memory::harden_process;

#[test]
fn a_hardened_process_dumps_no_core_and_is_not_dumpable() {
    // SAFETY: this option takes no further argument.
    let before = unsafe { libc::prctl(libc::PR_GET_DUMPABLE) };
    assert_eq!(before, 1, "an ordinary process is dumpable");

    harden_process().unwrap();

    // SAFETY: as above.
    let after = unsafe { libc::prctl(libc::PR_GET_DUMPABLE) };
    assert_eq!(after, 0);
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    let numbers: Vec<&str> = core.split_whitespace().skip(4).take(2).collect();
    assert_eq!(numbers, ["0", "0"], "soft and hard limit");
}
