use std::fs;

use super::of_file;

#[test]
fn anchors_of_a_file_are_those_of_the_installation() {
    let line = |installation: &str, sequence: u64| {
        let chain = "0f".repeat(32);
        format!(
            "{{\"ironkeepAnchor\":1,\"installation\":\"{installation}\",\"sequence\":{sequence},\"chain\":\"{chain}\",\"time\":\"2026-05-01T10:00:00.000Z\"}}"
        )
    };
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("log");
    let long = "x".repeat(70_000);
    let (ours, theirs) = (line("111122223333", 7), line("444455556666", 8));
    let text = format!(
        "\n{long}{ours}\nMay 1 host {ours}\n{theirs}\nnothing\n{}",
        line("111122223333", 9)
    );
    fs::write(&path, text).unwrap();
    let found = of_file(&path, "111122223333").unwrap();
    let sequences: Vec<u64> = found.iter().map(|found| found.anchor.sequence).collect();
    assert_eq!(sequences, [7, 9]);
    assert!(found[0].place.ends_with("line 3"), "{}", found[0].place);
    assert!(of_file(&dir.path().join("none"), "111122223333").is_err());
}
