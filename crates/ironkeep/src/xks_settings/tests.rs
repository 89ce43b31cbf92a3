use std::fs;

use super::{xks_client, xks_proxy_settings, xks_proxy_source};

const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

/// Reads a file in which these texts were exchanged.
fn check(changes: &[(&str, &str)]) -> Result<usize, String> {
    let folder = tempfile::tempdir().expect("a folder");
    let secret = format!("{}\n", "s".repeat(43));
    fs::write(folder.path().join("secret"), secret).expect("a secret");
    fs::write(folder.path().join("short"), "s".repeat(42)).expect("a secret");
    let mut text = format!(
        "[[store]]\npath = \"/one/kms/xks/v1\"\nrole = \"arn:aws:iam::111122223333:role/xks\"\n\
         keys = [\"{KEY}\"]\ncallers = [\"arn:aws:iam::*\"]\n\
         [[store.credential]]\naccess-key-id = \"ABCDEFGHIJKLMNOPQR27\"\nsecret-file = \"secret\"\n"
    );
    for (old, new) in changes {
        assert!(text.contains(old), "{old}");
        text = text.replace(old, new);
    }
    let file = folder.path().join("xks.toml");
    fs::write(&file, &text).expect("a file");
    xks_proxy_settings(&file).map(|settings| {
        for store in &settings.stores {
            assert_eq!(
                store.credentials[0].secret_access_key.reveal().len(),
                43,
                "without the end"
            );
        }
        settings.stores.len()
    })
}

#[test]
fn a_file_says_who_may_use_what() {
    assert_eq!(check(&[]), Ok(1));
    assert_eq!(check(&[("/one/kms", "/kms")]), Ok(1));
}

#[test]
fn what_does_not_fit_is_refused() {
    for (old, new) in [
        ("/one/kms/xks/v1", "/one/kms/xks/v2"),
        ("/one/kms/xks/v1", "one/kms/xks/v1"),
        ("/one/kms/xks/v1", "/o.e/kms/xks/v1"),
        ("role/xks", "user/xks"),
        (KEY, "arn:aws:kms:us-east-1:111122223333:alias/k"),
        (KEY, "1234abcd-12ab-34cd-56ef-1234567890ab"),
        ("ABCDEFGHIJKLMNOPQR27", "ABCDEFGHIJKLMNOPQR18"),
        ("ABCDEFGHIJKLMNOPQR27", "ABCDEFGHIJKLMNOPQR2"),
        ("\"secret\"", "\"short\""),
        ("\"secret\"", "\"nowhere\""),
        ("callers", "others"),
        ("[[store]]", "client-ca = \"nowhere\"\n[[store]]"),
    ] {
        assert!(check(&[(old, new)]).is_err(), "{new}");
    }
}

#[test]
fn a_proxy_has_a_listener_and_a_file() {
    let of = |listener: Option<&str>, file: Option<&str>| {
        let source = xks_proxy_source(listener.map(str::to_owned), file.map(Into::into));
        source.map(|source| source.is_some())
    };
    assert_eq!(of(None, None), Ok(false));
    assert_eq!(of(Some("off"), None), Ok(false));
    assert_eq!(of(Some("off"), Some("f")), Ok(false));
    assert_eq!(of(Some("127.0.0.1:0"), Some("f")), Ok(true));
    assert!(of(Some("127.0.0.1:0"), None).is_err() && of(None, Some("f")).is_err());
}

#[test]
fn calls_have_a_limit() {
    let of = |ms| xks_client(&["a.example.com".to_owned()], (None, None), ms).map(|it| it.call_max);
    assert_eq!(of(None).map(|it| it.as_millis()), Ok(250));
    assert_eq!(of(Some(1000)).map(|it| it.as_millis()), Ok(1000));
    assert!(of(Some(0)).is_err() && of(Some(10_001)).is_err());
    assert!(xks_client(&["a.example.com/kms".to_owned()], (None, None), None).is_err());
}
