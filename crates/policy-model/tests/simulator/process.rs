//! The simulator, installed below the target folder and asked through its standard input and output.
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use policy_model::{Answer, Caller, CallerKind, KeyValue, Question, Service};
use serde_json::{Map, Value, json};

/// Questions written ahead of the answers that are read: few enough that neither pipe fills up.
const WINDOW: usize = 64;

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../conformance/simulator")
}

/// Node's version, if it and its package manager are there.
pub(super) fn node() -> Option<String> {
    let version = |program: &str| {
        let output = Command::new(program).arg("--version").output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    version("npm").and_then(|_| version("node"))
}

/// Installs the pinned packages unless the folder already has them, and says where.
fn install() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("policy-simulator");
    let lock = std::fs::read_to_string(source().join("package-lock.json")).unwrap();
    let stamp = folder.join("installed.lock");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return folder;
    }
    std::fs::create_dir_all(&folder).unwrap();
    for file in ["package.json", "package-lock.json"] {
        std::fs::copy(source().join(file), folder.join(file)).unwrap();
    }
    let status = Command::new("npm")
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(&folder)
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success(), "npm ci in {} failed", folder.display());
    std::fs::write(stamp, lock).unwrap();
    folder
}

/// A running simulator.
#[derive(Debug)]
pub(super) struct Simulator {
    child: Child,
    input: Option<BufWriter<ChildStdin>>,
    output: BufReader<ChildStdout>,
    pub(super) asked: u64,
}

impl Simulator {
    pub(super) fn start() -> Self {
        let folder = install();
        let mut child = Command::new("node")
            .arg(source().join("decide.mjs"))
            .arg(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let input = Some(BufWriter::new(child.stdin.take().unwrap()));
        let output = BufReader::new(child.stdout.take().unwrap());
        Self { child, input, output, asked: 0 }
    }

    /// The simulator's answers, in order; an error is the text it failed with.
    pub(super) fn ask(&mut self, questions: &[&Question]) -> Vec<Result<Answer, String>> {
        let mut answers = Vec::with_capacity(questions.len());
        for window in questions.chunks(WINDOW) {
            let input = self.input.as_mut().unwrap();
            for question in window {
                writeln!(input, "{}", encode(question)).unwrap();
            }
            input.flush().unwrap();
            for _ in window {
                let mut line = String::new();
                self.output.read_line(&mut line).unwrap();
                answers.push(decode(&line));
            }
            self.asked += u64::try_from(window.len()).unwrap();
        }
        answers
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        // The end of its input ends the process.
        self.input = None;
        self.child.wait().unwrap();
    }
}

fn decode(line: &str) -> Result<Answer, String> {
    let reply: Value = serde_json::from_str(line).map_err(|error| format!("{error}: {line}"))?;
    match reply["result"].as_str() {
        Some("Allowed") => Ok(Answer::Allow),
        Some("ExplicitlyDenied") => Ok(Answer::ExplicitDeny),
        Some("ImplicitlyDenied") => Ok(Answer::ImplicitDeny),
        _ => Err(reply["error"].to_string()),
    }
}

/// What a request of this caller is signed as.
pub(super) fn principal(caller: &Caller) -> Option<String> {
    let Caller { partition, account, path, name, session_name, .. } = caller;
    match caller.kind {
        CallerKind::Anonymous => None,
        CallerKind::Root => Some(format!("arn:{partition}:iam::{account}:root")),
        CallerKind::User => Some(format!("arn:{partition}:iam::{account}:user{path}{name}")),
        CallerKind::RoleSession | CallerKind::ServiceLinkedRole => {
            Some(format!("arn:{partition}:sts::{account}:assumed-role/{name}/{session_name}"))
        }
        CallerKind::FederatedUser => {
            Some(format!("arn:{partition}:sts::{account}:federated-user/{session_name}"))
        }
        CallerKind::WebIdentity | CallerKind::Saml | CallerKind::Service => Some(name.clone()),
    }
}

/// The question as the driver reads it, and as people do.
pub(super) fn encode(question: &Question) -> Value {
    let keys: Map<String, Value> = question
        .keys
        .iter()
        .map(|(key, value)| match value {
            KeyValue::One(value) => (key.clone(), json!(value)),
            KeyValue::Many(values) => (key.clone(), json!(values)),
        })
        .collect();
    let session = question.session.as_ref().map(|documents| {
        assert_eq!(documents.len(), 1, "the simulator takes one session policy");
        documents[0].clone()
    });
    json!({
        "principal": principal(&question.caller),
        "action": question.action,
        "resource": question.resource,
        "account": question.resource_account,
        "keys": keys,
        "identity": question.identity,
        "boundary": question.boundary,
        "session": session,
        "resourcePolicy": question.resource_policy,
        "scps": question.scps,
        "rcps": question.rcps,
        "endpoint": question.endpoint,
        "restrictPublicBuckets":
            question.service == Service::S3 { restrict_public_buckets: true },
    })
}
