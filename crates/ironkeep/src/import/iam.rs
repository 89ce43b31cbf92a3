//! Users, groups, policies and service accounts of MinIO as those of IAM, under the path `/minio/`.
//!
//! A user of MinIO is an access key with its secret; IAM gives out both itself, so each user gets a new access
//! key. A service account becomes a user of its own with its parent's policies and groups, and its session policy
//! as permissions boundary: both cut the same rights down to the same.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use client::Outgoing;
use serde_json::json;
use zeroize::Zeroizing;

use super::report::IamReport;
use crate::endpoint::{End, Fault};
use crate::xml::{elements, encoded, first, unescaped};

mod export;
mod policy;

use export::{Export, ServiceAccount};

/// The version of IAM's API.
const VERSION: &str = "2010-05-08";

/// Where everything that came from MinIO is.
const PATH: &str = "/minio/";

/// The status of what may be used.
const ENABLED: &str = "enabled";
/// The same of a service account.
const ON: &str = "on";

/// What is to be brought over.
pub(super) struct Order<'a> {
    /// The export.
    pub(super) export: &'a Path,
    /// Where new access keys are written.
    pub(super) credentials: Option<&'a Path>,
    pub(super) is_dry: bool,
}

/// Brings users and policies over. What is there already stays as it is.
///
/// # Errors
/// What cannot be read or written, or why the server cannot be asked, as one line.
pub(super) async fn bring(target: End, order: &Order<'_>) -> Result<IamReport, String> {
    let export = Export::read(order.export)?;
    let mut report = IamReport::default();
    if order.is_dry {
        plan(&export, &mut report);
        return Ok(report);
    }
    let file = order.credentials.map(KeyFile::open).transpose()?;
    let mut target = target;
    let arns = arns(&mut Iam(&mut target)).await;
    let mut arns = arns.map_err(|error| error.to_string())?;
    let mut import = Bringing { target, export: &export, report: &mut report, file };
    import.policies(&mut arns).await?;
    import.groups(&arns).await?;
    import.users(&arns).await?;
    import.service_accounts(&mut arns).await?;
    Ok(report)
}

/// What would be done.
fn plan(export: &Export, report: &mut IamReport) {
    for (name, document) in &export.policies {
        let cleaned = policy::cleaned(document);
        note_dropped(name, &cleaned, report);
        report.policies += u64::from(cleaned.document.is_some());
    }
    report.users = export.users.len() as u64;
    report.groups = export.groups.len() as u64;
    let known = export.service_accounts.values().filter(|it| export.users.contains_key(&it.parent));
    report.service_accounts = known.count() as u64;
    note_others(export, report);
}

fn note_dropped(name: &str, cleaned: &policy::Cleaned, report: &mut IamReport) {
    let actions = cleaned.dropped.join(", ");
    match (&cleaned.document, cleaned.dropped.is_empty()) {
        (Some(_), true) => {}
        (Some(_), false) => report.left.push(format!("policy {name}: without {actions}")),
        (None, _) => report.left.push(format!("policy {name}: nothing of it means anything here")),
    }
}

/// What an export has that has no counterpart.
fn note_others(export: &Export, report: &mut IamReport) {
    for (name, account) in &export.service_accounts {
        if !export.users.contains_key(&account.parent) {
            report.left.push(format!(
                "service account {name}: its parent `{}` is no user of the export",
                account.parent
            ));
        }
    }
    if export.federated > 0 {
        report.left.push(format!(
            "{} users and groups of an identity provider: make roles for them (docs/federation.md)",
            export.federated
        ));
    }
}

/// Calls of IAM.
struct Iam<'a>(&'a mut End);

impl Iam<'_> {
    /// Makes a call; the answer's document.
    async fn call(
        &mut self,
        action: &str,
        members: &[(&str, &str)],
    ) -> Result<Zeroizing<String>, Fault> {
        let mut form = format!("Action={action}&Version={VERSION}");
        for (name, value) in members {
            form.push_str(&format!("&{name}={}", encoded(value)));
        }
        let answer = self.0.call(&Outgoing::form("iam", form)).await?;
        Ok(Zeroizing::new(String::from_utf8_lossy(&answer.body).into_owned()))
    }

    /// Makes something; whether it is new.
    async fn make(&mut self, action: &str, members: &[(&str, &str)]) -> Result<bool, Fault> {
        match self.call(action, members).await {
            Ok(_) => Ok(true),
            Err(fault) if fault.is("EntityAlreadyExists") => Ok(false),
            Err(fault) => Err(fault),
        }
    }
}

/// The policies that an earlier run has made, and their ARNs.
async fn arns(iam: &mut Iam<'_>) -> Result<BTreeMap<String, String>, Fault> {
    let mut arns = BTreeMap::new();
    let mut marker = String::new();
    loop {
        let mut members = vec![("PathPrefix", PATH), ("Scope", "Local")];
        if !marker.is_empty() {
            members.push(("Marker", marker.as_str()));
        }
        let page = iam.call("ListPolicies", &members).await?;
        for policy in elements(&page, "member") {
            let part = |name: &str| unescaped(first(policy, name));
            arns.insert(part("PolicyName"), part("Arn"));
        }
        if first(&page, "IsTruncated") != "true" {
            return Ok(arns);
        }
        marker = unescaped(first(&page, "Marker"));
    }
}

struct Bringing<'a> {
    target: End,
    export: &'a Export,
    report: &'a mut IamReport,
    file: Option<KeyFile>,
}

impl Bringing<'_> {
    /// Keeps what a call came to; what the server refuses is named and does not stop the rest.
    fn keep<T>(&mut self, what: &str, found: Result<T, Fault>) -> Result<Option<T>, String> {
        match found {
            Ok(found) => Ok(Some(found)),
            Err(fault @ Fault::Refused { .. }) => {
                self.report.failed += 1;
                self.report.left.push(format!("{what}: {fault}"));
                Ok(None)
            }
            Err(fault) => Err(fault.to_string()),
        }
    }

    async fn policies(&mut self, arns: &mut BTreeMap<String, String>) -> Result<(), String> {
        for (name, document) in &self.export.policies {
            let cleaned = policy::cleaned(document);
            note_dropped(name, &cleaned, self.report);
            let Some(document) = cleaned.document else { continue };
            self.policy(name, &document, arns).await?;
        }
        Ok(())
    }

    /// Makes a policy, unless it is there.
    async fn policy(
        &mut self,
        name: &str,
        document: &str,
        arns: &mut BTreeMap<String, String>,
    ) -> Result<(), String> {
        if arns.contains_key(name) {
            self.report.present += 1;
            return Ok(());
        }
        let members = [("PolicyName", name), ("Path", PATH), ("PolicyDocument", document)];
        let made = Iam(&mut self.target).call("CreatePolicy", &members).await;
        if let Some(answer) = self.keep(&format!("policy {name}"), made)? {
            arns.insert(name.to_owned(), unescaped(first(&answer, "Arn")));
            self.report.policies += 1;
        }
        Ok(())
    }

    async fn groups(&mut self, arns: &BTreeMap<String, String>) -> Result<(), String> {
        for (name, group) in &self.export.groups {
            let made = Iam(&mut self.target)
                .make("CreateGroup", &[("GroupName", name), ("Path", PATH)])
                .await;
            let Some(is_new) = self.keep(&format!("group {name}"), made)? else { continue };
            self.count(is_new, |report| &mut report.groups);
            if group.status != ENABLED {
                self.report.left.push(format!("group {name}: it is disabled, and gets no policy"));
                continue;
            }
            let export = self.export;
            for policy in export.of_groups.get(name).into_iter().flat_map(|it| it.policies()) {
                self.attach(("AttachGroupPolicy", "GroupName"), name, policy, arns).await?;
            }
        }
        Ok(())
    }

    async fn attach(
        &mut self,
        (action, member): (&str, &str),
        name: &str,
        policy: &str,
        arns: &BTreeMap<String, String>,
    ) -> Result<(), String> {
        let Some(arn) = arns.get(policy) else {
            self.report.left.push(format!("{name}: the policy {policy} was not brought over"));
            return Ok(());
        };
        let members = [(member, name), ("PolicyArn", arn.as_str())];
        let attached = Iam(&mut self.target).call(action, &members).await;
        self.keep(&format!("{name}: policy {policy}"), attached).map(drop)
    }

    async fn users(&mut self, arns: &BTreeMap<String, String>) -> Result<(), String> {
        let export = self.export;
        for (name, user) in &export.users {
            if self.user(name, name, arns).await? {
                self.access_key(name, user.status == ENABLED).await?;
            }
        }
        Ok(())
    }

    /// Makes a user with the rights of the user `like`; whether it is there.
    async fn user(
        &mut self,
        name: &str,
        like: &str,
        arns: &BTreeMap<String, String>,
    ) -> Result<bool, String> {
        let export = self.export;
        let made =
            Iam(&mut self.target).make("CreateUser", &[("UserName", name), ("Path", PATH)]).await;
        let Some(is_new) = self.keep(&format!("user {name}"), made)? else { return Ok(false) };
        match name == like {
            true => self.count(is_new, |report| &mut report.users),
            false => self.count(is_new, |report| &mut report.service_accounts),
        }
        for policy in export.of_users.get(like).into_iter().flat_map(|it| it.policies()) {
            self.attach(("AttachUserPolicy", "UserName"), name, policy, arns).await?;
        }
        for (group, members) in &export.groups {
            if members.members.iter().any(|member| member == like) {
                let members = [("GroupName", group.as_str()), ("UserName", name)];
                let added = Iam(&mut self.target).call("AddUserToGroup", &members).await;
                let _ = self.keep(&format!("user {name} in group {group}"), added)?;
            }
        }
        Ok(true)
    }

    async fn service_accounts(
        &mut self,
        arns: &mut BTreeMap<String, String>,
    ) -> Result<(), String> {
        let export = self.export;
        for (name, account) in &export.service_accounts {
            if export.users.contains_key(&account.parent) {
                self.service_account(name, account, arns).await?;
            }
        }
        note_others(export, self.report);
        Ok(())
    }

    async fn service_account(
        &mut self,
        name: &str,
        account: &ServiceAccount,
        arns: &mut BTreeMap<String, String>,
    ) -> Result<(), String> {
        let mut boundary = None;
        if let Some(session) = account.session_policy.as_ref().filter(|policy| policy.is_object()) {
            let policy_name = format!("boundary-{name}");
            let cleaned = policy::cleaned(session);
            note_dropped(&policy_name, &cleaned, self.report);
            if let Some(document) = cleaned.document {
                self.policy(&policy_name, &document, arns).await?;
            }
            match arns.get(&policy_name) {
                Some(arn) => boundary = Some(arn.clone()),
                // Without it the account could do more than before.
                None => {
                    self.report.failed += 1;
                    self.report
                        .left
                        .push(format!("service account {name}: not without its boundary"));
                    return Ok(());
                }
            }
        }
        if let Some(arn) = boundary {
            let members =
                [("UserName", name), ("Path", PATH), ("PermissionsBoundary", arn.as_str())];
            let made = Iam(&mut self.target).make("CreateUser", &members).await;
            let Some(is_new) = self.keep(&format!("service account {name}"), made)? else {
                return Ok(());
            };
            self.report.service_accounts += u64::from(is_new);
        }
        if self.user(name, &account.parent, arns).await? {
            self.access_key(name, account.status == ON || account.status == ENABLED).await?;
        }
        Ok(())
    }

    /// Gives a user an access key, unless it has one.
    async fn access_key(&mut self, user: &str, is_active: bool) -> Result<(), String> {
        let Some(file) = &mut self.file else { return Ok(()) };
        let mut iam = Iam(&mut self.target);
        let of_user = [("UserName", user)];
        let listed =
            iam.call("ListAccessKeys", &of_user).await.map_err(|error| error.to_string())?;
        if !first(&listed, "AccessKeyId").is_empty() {
            return Ok(());
        }
        let made =
            iam.call("CreateAccessKey", &of_user).await.map_err(|error| error.to_string())?;
        let id = first(&made, "AccessKeyId");
        file.add(user, id, first(&made, "SecretAccessKey"))?;
        self.report.access_keys += 1;
        if !is_active {
            let members = [("UserName", user), ("AccessKeyId", id), ("Status", "Inactive")];
            let off = iam.call("UpdateAccessKey", &members).await;
            let _ = self.keep(&format!("access key of {user}"), off)?;
        }
        Ok(())
    }

    fn count(&mut self, is_new: bool, of: impl FnOnce(&mut IamReport) -> &mut u64) {
        match is_new {
            true => *of(self.report) += 1,
            false => self.report.present += 1,
        }
    }
}

/// The file that new access keys are written to, a line of JSON for each, for its owner alone.
struct KeyFile {
    path: PathBuf,
    file: File,
}

impl KeyFile {
    fn open(path: &Path) -> Result<Self, String> {
        let file = OpenOptions::new().append(true).create(true).mode(0o600).open(path);
        let file = file.map_err(|error| format!("`{}`: {error}", path.display()))?;
        Ok(Self { path: path.to_owned(), file })
    }

    /// Adds a key: it is on the disk before anybody goes on, since nobody tells its secret again.
    fn add(&mut self, user: &str, id: &str, secret: &str) -> Result<(), String> {
        let key = json!({ "User": user, "AccessKeyId": id, "SecretAccessKey": unescaped(secret) });
        let line = Zeroizing::new(format!("{key}\n"));
        let written = self.file.write_all(line.as_bytes()).and_then(|()| self.file.sync_all());
        written.map_err(|error| format!("`{}`: {error}", self.path.display()))
    }
}
