//! Against SoftHSM2, in children of this test program.

#![expect(clippy::print_stdout, reason = "a test that is left out says so")]

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use secret::Secret;

use crate::wire::{MESSAGE_BYTES_MAX, Message, read_message, write_message};
use crate::{HsmError, IvSource, KeyLabel, Module, ModuleSpec, TokenName};

const PIN: &str = "correct horse";

/// The child: this test program, asked for this test alone. In an ordinary run it does nothing.
#[test]
fn child_process() {
    let library = std::env::args().next_back().unwrap();
    if library.ends_with("libsofthsm2.so") {
        crate::serve(Path::new(&library), IvSource::Host).unwrap();
    }
}

fn library() -> Option<PathBuf> {
    let places = ["/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/pkcs11/libsofthsm2.so"];
    places.iter().map(PathBuf::from).find(|path| path.exists())
}

/// SoftHSM2 with two tokens, `first` and `second`.
struct SoftHsm {
    folder: tempfile::TempDir,
    library: PathBuf,
}

impl SoftHsm {
    fn new(test: &str) -> Option<Self> {
        let Some(library) = library() else {
            println!("SKIPPED {test}: SoftHSM2 is not installed");
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("tokens")).unwrap();
        let text = format!("directories.tokendir = {}/tokens\n", folder.path().display());
        std::fs::write(folder.path().join("softhsm2.conf"), text).unwrap();
        let hsm = Self { folder, library };
        for label in ["first", "second"] {
            let mut init = Command::new("softhsm2-util");
            init.args([
                "--init-token",
                "--free",
                "--label",
                label,
                "--so-pin",
                "87654321",
                "--pin",
            ]);
            let done = init.arg(PIN).env("SOFTHSM2_CONF", hsm.conf()).output().unwrap();
            assert!(done.status.success(), "{done:?}");
        }
        Some(hsm)
    }

    fn conf(&self) -> OsString {
        self.folder.path().join("softhsm2.conf").into()
    }

    fn module(&self) -> Arc<Module> {
        Arc::new(Module::new(ModuleSpec {
            program: std::env::current_exe().unwrap(),
            arguments: ["tests::child_process", "--exact"].map(OsString::from).to_vec(),
            library: self.library.clone(),
            environment: vec![("SOFTHSM2_CONF".into(), self.conf())],
            iv_source: IvSource::Host,
            answer_within: Duration::from_secs(5),
        }))
    }
}

fn pin(text: &str) -> Secret<String> {
    Secret::new(text.to_owned())
}

fn first() -> TokenName {
    TokenName::Label("first".into())
}

fn label(text: &str) -> KeyLabel {
    KeyLabel::new(text).unwrap()
}

#[test]
fn keys_are_made_used_and_destroyed_in_the_token() {
    let Some(hsm) = SoftHsm::new("keys_are_made_used_and_destroyed_in_the_token") else { return };
    let module = hsm.module();
    let tokens = module.tokens().unwrap();
    let mut labels: Vec<_> = tokens.iter().map(|facts| facts.label.as_str()).collect();
    labels.sort_unstable();
    assert_eq!(labels, ["first", "second"]);
    assert!(tokens.iter().all(|facts| facts.has_user && facts.has_aes_gcm && !facts.is_locked));

    let token = module.login(&first(), pin(PIN)).unwrap();
    let key = label("key");
    assert_eq!(token.wrap(&key, [1; 12], b"", &Secret::new(vec![1])), Err(HsmError::KeyNotFound));
    token.generate_key(&key).unwrap();
    assert_eq!(token.generate_key(&key), Err(HsmError::KeyExists));
    assert_eq!(token.has_key(&key), Ok(true));
    assert_eq!(token.has_key(&label("other")), Ok(false));

    let wrapped = token.wrap(&key, [7; 12], b"purpose", &Secret::new(vec![5; 32])).unwrap();
    assert_eq!(wrapped.len(), 12 + 32 + 16);
    assert_eq!(token.unwrap(&key, b"purpose", &wrapped).unwrap().reveal(), &[5; 32]);
    for at in 0..wrapped.len() {
        let mut altered = wrapped.clone();
        altered[at] ^= 1;
        let opened = token.unwrap(&key, b"purpose", &altered).map(drop);
        assert_eq!(opened, Err(HsmError::NotAuthentic), "byte {at}");
    }
    assert_eq!(token.unwrap(&key, b"other", &wrapped).map(drop), Err(HsmError::NotAuthentic));
    assert_eq!(token.unwrap(&key, b"", &[1; 20]).map(drop), Err(HsmError::NotAuthentic));

    assert_eq!(token.random(32).unwrap().reveal().len(), 32);
    assert_eq!(token.destroy_key(&key), Ok(true));
    assert_eq!(token.destroy_key(&key), Ok(false));
    assert_eq!(token.unwrap(&key, b"purpose", &wrapped).map(drop), Err(HsmError::KeyNotFound));
}

#[test]
fn a_key_is_of_its_token_alone() {
    let Some(hsm) = SoftHsm::new("a_key_is_of_its_token_alone") else { return };
    let module = hsm.module();
    let one = module.login(&first(), pin(PIN)).unwrap();
    let two = module.login(&TokenName::Label("second".into()), pin(PIN)).unwrap();
    one.generate_key(&label("key")).unwrap();
    assert_eq!(two.has_key(&label("key")), Ok(false));
    two.generate_key(&label("key")).unwrap();
    let wrapped = one.wrap(&label("key"), [1; 12], b"p", &Secret::new(vec![2; 32])).unwrap();
    let opened = two.unwrap(&label("key"), b"p", &wrapped).map(drop);
    assert_eq!(opened, Err(HsmError::NotAuthentic));
}

#[test]
fn what_does_not_open_is_named() {
    let Some(hsm) = SoftHsm::new("what_does_not_open_is_named") else { return };
    let module = hsm.module();
    let refused = |name: &TokenName, text: &str| module.login(name, pin(text)).map(drop);
    assert_eq!(refused(&first(), "wrong horse"), Err(HsmError::PinIncorrect));
    assert_eq!(refused(&TokenName::Label("third".into()), PIN), Err(HsmError::TokenNotFound));
    let _token = module.login(&first(), pin(PIN)).unwrap();
    // A second login in the same child is measured by the PIN of the first.
    assert_eq!(refused(&first(), "wrong horse"), Err(HsmError::PinIncorrect));
    assert_eq!(refused(&first(), PIN), Ok(()));

    let mut spec = module.spec().clone();
    spec.library = hsm.folder.path().join("gone/libsofthsm2.so");
    let error = Module::new(spec.clone()).tokens().unwrap_err();
    assert!(matches!(error, HsmError::Module(_)), "{error:?}");
    std::fs::create_dir(hsm.folder.path().join("gone")).unwrap();
    std::fs::write(&spec.library, "no library").unwrap();
    let error = Module::new(spec).tokens().unwrap_err();
    assert!(matches!(error, HsmError::Module(_)), "{error:?}");
}

#[test]
fn a_changed_pin_is_the_only_one_from_then_on() {
    let Some(hsm) = SoftHsm::new("a_changed_pin_is_the_only_one_from_then_on") else { return };
    let module = hsm.module();
    let token = module.login(&first(), pin(PIN)).unwrap();
    token.generate_key(&label("key")).unwrap();
    token.change_pin(pin("another horse")).unwrap();
    assert_eq!(hsm.module().login(&first(), pin(PIN)).map(drop), Err(HsmError::PinIncorrect));
    hsm.module().login(&first(), pin("another horse")).unwrap();
    // The child that is started anew is logged in with the new one.
    module.stop();
    assert_eq!(token.has_key(&label("key")), Ok(true));
    assert_eq!(module.starts(), 2);
}

#[test]
fn a_child_killed_under_load_gives_clean_errors_and_comes_back() {
    let name = "a_child_killed_under_load_gives_clean_errors_and_comes_back";
    let Some(hsm) = SoftHsm::new(name) else { return };
    let module = hsm.module();
    let token = module.login(&first(), pin(PIN)).unwrap();
    let key = label("key");
    token.generate_key(&key).unwrap();
    let wrapped = token.wrap(&key, [3; 12], b"p", &Secret::new(vec![9; 32])).unwrap();
    let (done, right, gone) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    match token.unwrap(&key, b"p", &wrapped) {
                        Ok(opened) => {
                            assert_eq!(opened.reveal(), &[9; 32]);
                            right.fetch_add(1, Ordering::Relaxed);
                        }
                        Err(error) => {
                            assert_eq!(error, HsmError::Gone);
                            gone.fetch_add(1, Ordering::Relaxed);
                            thread::sleep(Duration::from_millis(5));
                        }
                    }
                }
            });
        }
        for _ in 0..4 {
            let before = right.load(Ordering::Relaxed);
            wait(|| right.load(Ordering::Relaxed) > before + 100);
            let failed = gone.load(Ordering::Relaxed);
            signal("-KILL", module.process_id().unwrap());
            wait(|| gone.load(Ordering::Relaxed) > failed);
        }
        let before = right.load(Ordering::Relaxed);
        wait(|| right.load(Ordering::Relaxed) > before + 100);
        done.store(true, Ordering::Relaxed);
    });
    assert_eq!(module.starts(), 5);
}

#[test]
fn a_hung_child_is_killed_and_replaced() {
    let Some(hsm) = SoftHsm::new("a_hung_child_is_killed_and_replaced") else { return };
    let mut spec = hsm.module().spec().clone();
    spec.answer_within = Duration::from_millis(500);
    let module = Arc::new(Module::new(spec));
    let token = module.login(&first(), pin(PIN)).unwrap();
    let process = module.process_id().unwrap();
    signal("-STOP", process);
    // The signal is on its way when `kill` returns.
    let begin = Instant::now();
    while !is_stopped(process) {
        assert!(begin.elapsed() < Duration::from_secs(10), "the process does not stop");
        std::thread::yield_now();
    }
    assert_eq!(token.has_key(&label("key")), Err(HsmError::TimedOut));
    assert_eq!(module.process_id(), None);
    assert_eq!(token.has_key(&label("key")), Ok(false));
}

/// Polls, for at most half a minute.
fn wait(until: impl Fn() -> bool) {
    let started = Instant::now();
    while !until() {
        assert!(started.elapsed() < Duration::from_secs(30), "it does not happen");
        thread::sleep(Duration::from_millis(2));
    }
}

/// Whether every thread of the process is stopped.
fn is_stopped(process: u32) -> bool {
    let threads = std::fs::read_dir(format!("/proc/{process}/task")).unwrap();
    threads.flatten().all(|thread| {
        let status = std::fs::read_to_string(thread.path().join("stat")).unwrap_or_default();
        status.rsplit_once(") ").is_some_and(|(_, state)| state.starts_with('T'))
    })
}

fn signal(which: &str, process: u32) {
    assert!(Command::new("kill").args([which, &process.to_string()]).status().unwrap().success());
}

#[test]
fn messages_come_back_as_they_went() {
    let message = Message { call: 7, kind: 3, fields: vec![Vec::new(), vec![1, 2], vec![0; 900]] };
    let mut bytes = Vec::new();
    write_message(&mut bytes, &message).unwrap();
    assert_eq!(read_message(&mut bytes.as_slice()).unwrap().unwrap(), message);
    assert_eq!(read_message(&mut [].as_slice()).unwrap(), None);
    for length in 1..bytes.len() {
        assert!(read_message(&mut &bytes[..length]).is_err(), "{length} bytes");
    }
}

#[test]
fn what_is_no_message_is_refused() {
    let refused = |bytes: &[u8]| assert!(read_message(&mut &*bytes).is_err(), "{bytes:?}");
    refused(&[0, 0, 0, 1, 9]);
    refused(&u32::MAX.to_be_bytes());
    // A field longer than its message.
    refused(&[&[0, 0, 0, 13], [0; 9].as_slice(), &[0, 0, 0, 1]].concat());
    let long = Message { call: 1, kind: 1, fields: vec![vec![0; MESSAGE_BYTES_MAX]] };
    assert!(write_message(&mut Vec::new(), &long).is_err());
    let many = Message { call: 1, kind: 1, fields: vec![Vec::new(); 129] };
    assert!(write_message(&mut Vec::new(), &many).is_err());
}
