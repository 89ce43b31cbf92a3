use super::fitted;
use crate::connections::ConnectionLimits;

#[test]
fn connections_leave_files_for_the_server() {
    for (wanted, files, expected) in [
        ((4096, 1024), usize::MAX, (4096, 1024)),
        ((4096, 1024), 5120, (4096, 1024)),
        ((4096, 1024), 1536, (512, 512)),
        ((4096, 1024), 256, (64, 64)),
        ((10, 5), 256, (10, 5)),
    ] {
        let limits = |(all_max, per_address_max)| ConnectionLimits { all_max, per_address_max };
        assert_eq!(fitted(limits(wanted), files), limits(expected), "{wanted:?} {files}");
    }
}
