use std::fs;
use std::net::TcpListener;
use std::time::Duration;

use clap::Parser;

use super::{Run, Variables, Wanted, read_all, variable_below, wanted};

#[derive(Parser)]
struct Wrapped {
    #[command(flatten)]
    run: Run,
}

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
        ("/app/", "/app/environment", "ENVIRONMENT"),
        ("/app/", "/app/proxy", "PROXY"),
    ] {
        assert_eq!(variable_below(path, name, |_| false).unwrap(), variable);
    }
    for name in [
        "path",
        "LD_PRELOAD",
        "ld/preload",
        "bash-env",
        "env",
        "home",
        "perl5opt",
        "PythonHome",
        "java-tool-options",
        "-java-options",
        "node/path",
        "git-ssh-command",
        "https-proxy",
        "no_proxy",
        "aws/profile",
        "lc-all",
        "gconv-path",
    ] {
        let error = variable_below("/app/", &format!("/app/{name}"), |_| false).unwrap_err();
        assert!(error.starts_with(&format!("/app/{name} would set ")), "{error}");
        assert!(error.contains("decides what code runs"), "{error}");
    }
    assert!(variable_below("/app/", "/app/1st", |_| false).is_err());
}

#[test]
fn a_parameter_below_a_path_changes_no_variable_that_is_set() {
    let is_set = |variable: &str| variable == "DB_URL";
    let error = variable_below("/app/", "/app/db-url", is_set).unwrap_err();
    assert!(error.contains("/app/db-url would set DB_URL, which is set already"), "{error}");
    assert_eq!(variable_below("/app/", "/app/db", is_set).unwrap(), "DB");
}

#[test]
fn a_server_that_never_answers_is_given_up() {
    let folder = tempfile::tempdir().unwrap();
    let saved = "export AWS_ACCESS_KEY_ID=AKIDEXAMPLE\nexport AWS_SECRET_ACCESS_KEY=example\n";
    fs::write(folder.path().join("root-access-key.env"), saved).unwrap();
    // Connections wait in the listener's queue, and nobody takes them out.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let is_half = std::env::var_os("AWS_SECRET_ACCESS_KEY").is_some_and(|it| !it.is_empty());
    let id = if is_half { "--access-key-id=AKIDEXAMPLE" } else { "--access-key-id=" };
    let folder = folder.path().to_str().unwrap();
    let words = ["run", "--endpoint-url", url.as_str(), id, "--data-dir", folder, "--", "true"];
    let Run { connection, .. } = Wrapped::parse_from(words).run;
    let asked: [(&[&str], &[&str]); 3] = [(&["app=A"], &[]), (&[], &["app=A"]), (&[], &["/app/"])];
    for (secrets, parameters) in asked {
        let wanted = wanted(&texts(secrets), &texts(parameters)).unwrap();
        let runtime = crate::serve::runtime().unwrap();
        let limit = Duration::from_millis(50);
        let error = runtime.block_on(Box::pin(read_all(&connection, wanted, limit))).unwrap_err();
        assert!(error.ends_with(": no answer of the server within 50ms"), "{error}");
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
