use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, duplex};

use super::{Change, Login, change_passwords, judged, log_in, written};
use crate::LoginError;
use secret::Secret;

#[test]
fn arguments_are_told_by_their_length() {
    let command = written(&["AUTH", "a\r\nb", "é"]);
    assert_eq!(&command[..], "*3\r\n$4\r\nAUTH\r\n$4\r\na\r\nb\r\n$2\r\né\r\n".as_bytes());
}

#[test]
fn of_errors_the_code_is_shown() {
    assert_eq!(judged(b"+OK"), Ok(()));
    let wrong = judged(b"-WRONGPASS invalid username-password pair");
    assert_eq!(wrong, Err(LoginError::LoginRefused("WRONGPASS".to_owned())));
    let refused = judged(b"-NOPERM this user has no permissions to run 'x'");
    assert_eq!(refused, Err(LoginError::Refused("NOPERM".to_owned())));
    for other in [&b""[..], b"+PONG", b":1", b"$2", b"HTTP/1.1 400"] {
        assert!(matches!(judged(other), Err(LoginError::Broken(_))), "{other:?}");
    }
}

/// Has a server say `answers`, and gives what came of a change and what the server was told.
async fn changed(answers: &str) -> (Result<(), LoginError>, String) {
    let (mut ours, mut theirs) = duplex(64 * 1024);
    theirs.write_all(answers.as_bytes()).await.unwrap();
    let password = Secret::new("word".to_owned());
    let login = Login { user: "master", password: &password };
    let change = Change { user: "app", verifiers: &["aa", "bb"] };
    let done = change_passwords(&mut ours, &login, &change).await;
    drop(ours);
    let mut told = String::new();
    theirs.read_to_string(&mut told).await.unwrap();
    let words = told.lines().filter(|line| !line.starts_with(['*', '$']));
    (done, words.collect::<Vec<_>>().join(" "))
}

#[tokio::test]
async fn a_change_is_written_to_the_disk_where_there_is_a_file() {
    let set = "AUTH master word ACL SETUSER app resetpass #aa #bb";
    let (done, told) = changed("+OK\r\n+OK\r\n+OK\r\n").await;
    assert_eq!((done, told), (Ok(()), format!("{set} ACL SAVE")));
    let no_users = "-ERR This Redis instance is not configured to use an ACL file. You may\r\n";
    let (done, told) = changed(&format!("+OK\r\n+OK\r\n{no_users}+OK\r\n")).await;
    assert_eq!((done, told), (Ok(()), format!("{set} ACL SAVE CONFIG REWRITE")));
    let no_settings = "-ERR The server is running without a config file\r\n";
    let (done, _) = changed(&format!("+OK\r\n+OK\r\n{no_users}{no_settings}")).await;
    assert_eq!(done, Ok(()));
    let (done, _) = changed("+OK\r\n+OK\r\n-ERR There was an error trying to save\r\n").await;
    assert_eq!(done, Err(LoginError::Refused("ERR".to_owned())));
    let (done, _) = changed("+OK\r\n+OK\r\n-NOPERM\r\n").await;
    assert_eq!(done, Err(LoginError::Refused("NOPERM".to_owned())));
    let (done, told) = changed("-WRONGPASS\r\n").await;
    assert_eq!(done, Err(LoginError::LoginRefused("WRONGPASS".to_owned())));
    assert_eq!(told, "AUTH master word");
}

#[tokio::test]
async fn a_server_that_says_too_much_is_left() {
    let (mut ours, mut theirs) = duplex(64 * 1024);
    theirs.write_all(&[b'x'; 8192]).await.unwrap();
    let password = Secret::new("word".to_owned());
    let login = Login { user: "app", password: &password };
    assert!(matches!(log_in(&mut ours, &login).await, Err(LoginError::Broken(_))));
}
