use std::path::Path;

use super::{data_dir_flag, quoted, reachable};

#[test]
fn wildcard_addresses_become_loopback() {
    assert_eq!(reachable("http://0.0.0.0:9000"), "http://127.0.0.1:9000");
    assert_eq!(reachable("https://[::]:9443"), "https://[::1]:9443");
    for url in ["http://127.0.0.1:9000", "http://10.0.0.0:9000", "https://[2001:db8::]:1"] {
        assert_eq!(reachable(url), url);
    }
}

#[test]
fn words_are_quoted_for_a_shell_where_they_must_be() {
    assert_eq!(quoted("/srv/iron-keep_1"), "/srv/iron-keep_1");
    assert_eq!(quoted("/srv/my data"), "'/srv/my data'");
    assert_eq!(quoted("it's $HOME"), r"'it'\''s $HOME'");
    assert_eq!(quoted(""), "''");
}

#[test]
fn the_default_data_directory_is_not_named() {
    assert_eq!(data_dir_flag(Path::new("./ironkeep-data")), "");
    assert_eq!(data_dir_flag(Path::new("/srv/x y")), " --data-dir '/srv/x y'");
}
