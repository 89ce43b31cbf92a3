use super::{Variables, Wanted, variable_below, wanted};

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn what_is_wanted_is_read_from_the_command_line() {
    let name = |name: &str| name.to_owned();
    let found = wanted(&texts(&["app/a=b=DB"]), &texts(&["/a/", "/a/b:3=B_1", "c=_C"])).unwrap();
    let expected = [
        Wanted::Secret { name: name("app/a=b"), variable: name("DB") },
        Wanted::Path(name("/a/")),
        Wanted::Parameter { name: name("/a/b:3"), variable: name("B_1") },
        Wanted::Parameter { name: name("c"), variable: name("_C") },
    ];
    assert_eq!(found, expected);
    for secret in ["app", "app=", "app=1A", "app=A-B", "app=A B"] {
        assert!(wanted(&texts(&[secret]), &[]).is_err(), "{secret}");
    }
    for parameter in ["/a", "a/", "/a/b=", "/a/b=B.C"] {
        assert!(wanted(&[], &texts(&[parameter])).is_err(), "{parameter}");
    }
}

#[test]
fn a_parameter_below_a_path_is_a_variable_but_not_one_that_decides_what_runs() {
    for (path, name, variable) in [
        ("/app/", "/app/db-url", "DB_URL"),
        ("/app/", "/app/db/password.v1", "DB_PASSWORD_V1"),
        ("/", "/Token", "TOKEN"),
        ("/", "token", "TOKEN"),
        ("/app/", "/app/my-path", "MY_PATH"),
    ] {
        assert_eq!(variable_below(path, name).unwrap(), variable);
    }
    for name in ["/app/path", "/app/LD_PRELOAD", "/app/ld/preload", "/app/bash-env", "/app/1st"] {
        assert!(variable_below("/app/", name).is_err(), "{name}");
    }
}

#[test]
fn a_variable_is_set_once_and_an_error_does_not_repeat_its_value() {
    let mut variables = Variables::default();
    variables.add(("/a", "A".to_owned()), "canary").unwrap();
    let error = variables.add(("/b", "A".to_owned()), "canary").unwrap_err();
    assert_eq!(error, "/b: A is set twice");
    let error = variables.add(("/c", "C".to_owned()), "canary\0").unwrap_err();
    assert!(!error.contains("canary"), "{error}");
}
