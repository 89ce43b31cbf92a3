use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::net::{SocketAddr, UnixDatagram};

use super::{State, Supervisor, connect};

fn received(socket: &UnixDatagram) -> String {
    let mut bytes = [0; 256];
    let length = socket.recv(&mut bytes).unwrap();
    String::from_utf8(bytes[..length].to_vec()).unwrap()
}

fn check(supervisor: &UnixDatagram, name: &str) {
    let told = Supervisor { socket: Some(connect(name).unwrap()), watchdog: None };
    for (state, expected) in [
        (State::Ready("serving\nREADY=0"), "READY=1\nSTATUS=serving READY=0"),
        (State::Reloading, "RELOADING=1"),
        (State::Status("sealed"), "STATUS=sealed"),
        (State::Alive, "WATCHDOG=1"),
        (State::Stopping, "STOPPING=1\nSTATUS=draining"),
    ] {
        told.tell(state);
        assert_eq!(received(supervisor), expected);
    }
}

#[test]
fn a_socket_with_a_path_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("notify");
    let supervisor = UnixDatagram::bind(&path).unwrap();
    check(&supervisor, path.to_str().unwrap());
}

#[test]
fn an_abstract_socket_is_told() {
    let name = format!("ironkeep-test-{}", std::process::id());
    let address = SocketAddr::from_abstract_name(&name).unwrap();
    let supervisor = UnixDatagram::bind_addr(&address).unwrap();
    check(&supervisor, &format!("@{name}"));
}

#[test]
fn nobody_who_listens_is_no_error() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("notify");
    let supervisor = UnixDatagram::bind(&path).unwrap();
    let told =
        Supervisor { socket: Some(connect(path.to_str().unwrap()).unwrap()), watchdog: None };
    drop(supervisor);
    told.tell(State::Alive);
    assert!(connect("/nowhere/notify").is_err());
}
