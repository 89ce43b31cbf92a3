use super::ClearPasswordGuard;

/// Whether a server that sends `bytes`, so many at a time, is gone on with.
fn check(bytes: &[u8], passes: bool) {
    for size in [1, 2, 5, 9, bytes.len()] {
        let mut guard = ClearPasswordGuard::new(());
        let passed = bytes.chunks(size).all(|piece| guard.follow(piece));
        assert_eq!(passed, passes, "{bytes:?} by {size}");
    }
}

const CLEAR: &[u8] = &[b'R', 0, 0, 0, 8, 0, 0, 0, 3];
const SCRAM: &[u8] = b"R\0\0\0\x17\0\0\0\x0aSCRAM-SHA-256\0\0";
const NOTICE: &[u8] = b"N\0\0\0\x0dSNOTICE\0\0";
const WELL: &[u8] = &[b'R', 0, 0, 0, 8, 0, 0, 0, 0];

#[test]
fn a_password_in_the_clear_is_never_sent() {
    check(CLEAR, false);
    check(&[NOTICE, CLEAR].concat(), false);
    check(&[SCRAM, CLEAR].concat(), false);
}

#[test]
fn other_ways_to_authenticate_pass() {
    check(&[SCRAM, NOTICE, WELL].concat(), true);
    // What comes behind is data, whatever it looks like.
    check(&[SCRAM, WELL, CLEAR].concat(), true);
}
