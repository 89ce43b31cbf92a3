use std::collections::BTreeMap;
use std::path::Path;

use super::settings_of;

fn check(text: &str, expected: &str) {
    let read: Result<BTreeMap<String, u32>, _> =
        settings_of(Path::new("/etc/x.toml"), text, "idle-timeout = 60");
    assert_eq!(read.unwrap_err(), expected);
}

#[test]
fn what_is_wrong_is_said_with_its_line() {
    check(
        "one = 1\n\ntwo = true\n",
        "`/etc/x.toml`, line 3: invalid type: boolean `true`, expected u32; a line looks like \
         `idle-timeout = 60`",
    );
}
