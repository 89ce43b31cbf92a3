//! Rules about which crate may depend on which, read from `cargo metadata`.

use std::path::Path;
use std::process::Command;

use crate::failure::Failure;
use crate::json::Json;

/// Crates without I/O and without async.
const LEAVES: [&str; 12] = [
    "stdx",
    "secret",
    "names",
    "policy",
    "access-paths",
    "envelope",
    "sigv4",
    "x509",
    "xks",
    "event-pattern",
    "log-pattern",
    PUBLISHED,
];
/// What a leaf may not depend on; the wire layer neither, but for `futures-core`'s trait.
const ASYNC: [&str; 7] =
    ["tokio", "tokio-util", "async-trait", "futures-util", "futures-core", "hyper", "hyper-util"];
/// Listeners and TLS.
const LISTENERS: [&str; 5] = ["hyper", "hyper-util", "rustls", "tokio-rustls", "rcgen"];
/// Who calls a server, and so has the client's half of HTTP and TLS.
const CALLERS: [&str; 1] = ["client"];
/// The concrete backends.
const BACKENDS: [&str; 4] = ["store-memory", "store-rocksdb", "store-postgres", "blob-local"];
/// Who has the client of an engine for other people's databases.
const VISITORS: [&str; 1] = ["database-logins"];
/// The engines behind them.
const ENGINES: [&str; 3] = ["rocksdb", "tokio-postgres", "deadpool-postgres"];
/// Cryptographic primitives, and who calls them: `envelope`, and the library that is published on its own and needs
/// no other crate (decision 91).
const PRIMITIVES: [&str; 10] = [
    "aws-lc-rs",
    "ghash",
    "ed25519-dalek",
    "ml-kem",
    "ml-dsa",
    "argon2",
    "rsa",
    "md-5",
    "crc-fast",
    "aws-lc-sys",
];
const PRIMITIVE_CALLERS: [&str; 2] = ["envelope", PUBLISHED];
/// What is published on its own: programs that are not ours build it without the rest.
const PUBLISHED: &str = "ironkeep-client-crypto";
/// The shells and tools that may know everything.
const SHELLS: [&str; 6] = ["services", "server", "ironkeep", "testkit", "bench", "conformance"];

/// What plain `cargo build` leaves out.
const TOOLS: [&str; 5] = ["bench", "fuzz", "policy-model", "testkit", "xtask"];

/// A crate of the workspace and what it needs to be built (tests apart).
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    /// The folder it lies in.
    pub(crate) folder: String,
    pub(crate) needs: Vec<String>,
}

/// What cargo says of the workspace at `root`.
pub(super) fn packages(root: &Path) -> Result<Json, Failure> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let told = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root)
        .output()?;
    if !told.status.success() {
        return Err(Failure::new(String::from_utf8_lossy(&told.stderr).into_owned()));
    }
    Json::parse(&String::from_utf8(told.stdout)?)
}

/// What is wrong in the workspace that `metadata` describes.
pub(super) fn breaches(metadata: &Json) -> Vec<String> {
    let packages = metadata.member("packages").map(Json::items).unwrap_or_default();
    let mut breaches = breaches_of(&packages.iter().map(package).collect::<Vec<_>>());
    let defaults = metadata.texts_at("workspace_default_members");
    for package in packages {
        let name = package.text_at("name").unwrap_or_default();
        let is_default = defaults.iter().any(|id| Some(id.as_str()) == package.text_at("id"));
        if is_default == TOOLS.contains(&name) {
            breaches.push(format!("{name}: the default members are all crates but the tools"));
        }
    }
    breaches
}

fn package(package: &Json) -> Package {
    let manifest = Path::new(package.text_at("manifest_path").unwrap_or_default());
    let folder = manifest.parent().and_then(Path::file_name).unwrap_or_default();
    let needs = package.member("dependencies").map(Json::items).unwrap_or_default();
    let needs = needs.iter().filter(|need| need.text_at("kind") != Some("dev"));
    Package {
        name: package.text_at("name").unwrap_or_default().to_owned(),
        folder: folder.to_string_lossy().into_owned(),
        needs: needs.filter_map(|need| need.text_at("name")).map(str::to_owned).collect(),
    }
}

/// What is wrong among `packages`.
pub(crate) fn breaches_of(packages: &[Package]) -> Vec<String> {
    let mut breaches = Vec::new();
    for package in packages {
        let Package { name, folder, needs } = package;
        // What is published has the product's name in front of its folder's.
        if name != folder && !(name == PUBLISHED && name.ends_with(&format!("-{folder}"))) {
            breaches.push(format!("{name}: lies in a folder called {folder}"));
        }
        for need in needs {
            if name == PUBLISHED && packages.iter().any(|package| package.name == *need) {
                breaches.push(format!("{name}: must not depend on {need}: it is published alone"));
            }
            if let Some(reason) = refused(name, need) {
                breaches.push(format!("{name}: must not depend on {need}: {reason}"));
            }
        }
    }
    breaches
}

fn refused(name: &str, need: &str) -> Option<&'static str> {
    let is_shell = SHELLS.contains(&name);
    let is_service = name.starts_with("svc-");
    if LEAVES.contains(&name) && ASYNC.contains(&need) {
        return Some("a leaf does no I/O and is not async");
    }
    // A sum is no secret's business: DynamoDB's answers carry one in a header.
    let is_sum = name == "wire" && need == "crc-fast";
    if PRIMITIVES.contains(&need) && !PRIMITIVE_CALLERS.contains(&name) && !is_shell && !is_sum {
        return Some("only `envelope` calls primitives");
    }
    if name == "wire" && ASYNC.contains(&need) && need != "futures-core" {
        return Some("the wire layer does no I/O");
    }
    if name.starts_with("api-") && need != "wire" {
        return Some("generated types need the wire layer only");
    }
    if is_service && need.starts_with("svc-") {
        return Some("services call one another through the engine");
    }
    if need.starts_with("svc-") && !is_shell {
        return Some("only the shells know services");
    }
    if LISTENERS.contains(&need) && !is_shell && !CALLERS.contains(&name) {
        return Some("only the server knows listeners and TLS");
    }
    if BACKENDS.contains(&need) && !is_shell {
        return Some("only the server knows concrete backends");
    }
    if ENGINES.contains(&need) && !name.starts_with("store-") && !VISITORS.contains(&name) {
        return Some("a storage engine has one crate");
    }
    if SHELLS.contains(&need) && !is_shell {
        return Some("nothing depends on the shells");
    }
    None
}
