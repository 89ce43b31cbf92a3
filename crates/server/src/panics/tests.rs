use std::panic;
use std::thread;

use testkit::Logs;

use super::log_panics;

/// What a panic says, and no log may hold.
const SECRET: &str = "the-secret-in-the-panic";

#[test]
fn a_panic_is_logged_with_its_place_and_without_what_it_said() {
    let logs = Logs::capture();
    log_panics();
    let work = || {
        // A text that is a literal, and one that is made: the hook gets them in two forms.
        let literal = panic::catch_unwind(|| panic!("the-secret-in-the-panic"));
        let made = panic::catch_unwind(|| panic!("{SECRET} {}", 1));
        assert!(literal.is_err() && made.is_err());
        SECRET.parse::<u8>().map_err(|_| SECRET).expect("an error that is a secret")
    };
    let ended = thread::Builder::new().name("secretive".to_owned()).spawn(work).unwrap().join();
    let _ = panic::take_hook();
    assert!(ended.is_err());
    let logged = String::from_utf8(logs.bytes()).unwrap();
    let lines: Vec<&str> = logged.lines().filter(|line| line.contains("panicked at")).collect();
    let place = "crates/server/src/panics/tests.rs:";
    assert_eq!(lines.len(), 3, "{logged}");
    for line in lines {
        assert!(line.contains("ERROR") && line.contains(place), "{line}");
        assert!(line.contains("thread=\"secretive\""), "{line}");
    }
    assert!(!logged.contains(SECRET), "{logged}");
}
