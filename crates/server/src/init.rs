//! What an installation begins with besides its first account: accounts, keys, buckets and users that a
//! file of the operator's names.
//!
//! All of it is looked at before anything is made. Then each thing is made by the operations that
//! anybody would call, as the root user of its account, through the same pipeline: judged, and recorded.
//! What is there already stays. A row says that it is done: it is not done again, whatever became of it since.

use core::fmt;
use std::collections::BTreeSet;
use std::path::PathBuf;

use names::BucketName;
use policy::{NewPolicy, Policy, PolicyKind};
use services::{api_iam, api_kms, api_organizations, api_s3};
use wire::Operation;

mod apply;
mod keys;
mod requests;

pub(crate) use apply::apply;
pub(crate) use keys::KEYS_FILE;

/// The most things that a file names.
const STEPS_MAX: usize = 1000;

/// What a file asks for.
#[derive(Debug)]
pub struct InitPlan {
    /// The file.
    pub path: PathBuf,
    /// The SHA-256 of its text, as hexadecimal digits.
    pub digest: String,
    /// What is made, in this order.
    pub steps: Vec<InitStep>,
}

/// One thing that is made.
#[derive(Debug)]
pub struct InitStep {
    /// The line of the file that asks for it.
    pub line: usize,
    /// The account it is made in, by the name that the file gives it; none is the first account.
    pub account: Option<String>,
    /// What.
    pub thing: InitThing,
}

/// What can be made.
#[derive(Debug)]
pub enum InitThing {
    /// A further account of the organisation.
    Account {
        /// Its name, by which the file refers to it.
        name: String,
        /// Its address, which is its own.
        email: String,
    },
    /// A KMS key with an alias, by which it is known.
    Key {
        /// `alias/NAME`.
        alias: String,
        /// A description.
        description: Option<String>,
        /// Its key policy; none is the one that trusts the account.
        policy: Option<String>,
    },
    /// A bucket.
    Bucket {
        /// Its name.
        name: String,
        /// The alias or the ARN of the key that its objects are under; none is S3's own.
        key: Option<String>,
        /// Whether it keeps versions.
        has_versions: bool,
        /// Its policy.
        policy: Option<String>,
    },
    /// A user.
    User {
        /// Its name.
        name: String,
        /// Policies of its own: names and documents.
        policies: Vec<(String, String)>,
        /// The ARNs of managed policies.
        attached: Vec<String>,
        /// Whether it gets an access key.
        has_access_key: bool,
    },
}

/// What is wrong with a line.
#[derive(Debug, PartialEq, Eq)]
pub struct InitFault {
    /// The line.
    pub line: usize,
    /// What.
    pub text: String,
}

impl fmt::Display for InitFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.text)
    }
}

impl InitPlan {
    /// Looks at everything that can be known before it is made.
    ///
    /// # Errors
    /// The first line that asks for what cannot be.
    pub fn check(&self) -> Result<(), InitFault> {
        if let Some(step) = self.steps.get(STEPS_MAX) {
            let text = format!("a file names at most {STEPS_MAX} things");
            return Err(InitFault { line: step.line, text });
        }
        let mut known = Known::default();
        for step in &self.steps {
            let checked = known.check(step);
            checked.map_err(|text| InitFault { line: step.line, text })?;
        }
        Ok(())
    }
}

/// What the lines so far have named.
#[derive(Default)]
struct Known {
    /// Kind, account and name.
    things: BTreeSet<(&'static str, String, String)>,
}

impl Known {
    fn check(&mut self, step: &InitStep) -> Result<(), String> {
        if let Some(account) = &step.account
            && !self.has("account", "", account)
        {
            return Err(format!("there is no `[[account]]` of the name `{account}` above"));
        }
        let within = step.account.clone().unwrap_or_default();
        match &step.thing {
            InitThing::Account { name, email } => {
                valid::<api_organizations::CreateAccount>(&requests::account(name, email))?;
                self.add("account with the address", "", email)?;
                self.add("account", "", name)
            }
            InitThing::Key { alias, description, policy } => {
                if !alias.starts_with("alias/") || alias.starts_with("alias/aws/") {
                    return Err(format!(
                        "`{alias}` is not alias/NAME, and alias/aws/ is AWS's own"
                    ));
                }
                let request = requests::key(description.as_deref(), policy.as_deref());
                valid::<api_kms::CreateKey>(&request)?;
                valid::<api_kms::CreateAlias>(&requests::alias(alias, alias))?;
                document(policy.as_deref(), PolicyKind::KmsKey)?;
                self.add("key", &within, alias)
            }
            InitThing::Bucket { name, key, policy, .. } => {
                if let Some(key) = key.as_deref().filter(|key| key.starts_with("alias/"))
                    && !self.has("key", &within, key)
                {
                    return Err(format!("there is no `[[key]]` with `{key}` above"));
                }
                BucketName::parse(name).map_err(|error| format!("`{name}`: {error}"))?;
                valid::<api_s3::CreateBucket>(&requests::bucket(name))?;
                document(policy.as_deref(), PolicyKind::Bucket)?;
                // The names of buckets are one space for all accounts.
                self.add("bucket", "", name)
            }
            InitThing::User { name, policies, attached, .. } => {
                valid::<api_iam::CreateUser>(&requests::user(name))?;
                for (policy, text) in policies {
                    valid::<api_iam::PutUserPolicy>(&requests::user_policy(name, policy, text))?;
                    let parsed = Policy::parse_new(text, NewPolicy::Inline);
                    parsed.map_err(|error| format!("policy `{policy}`: {error}"))?;
                }
                for arn in attached {
                    valid::<api_iam::AttachUserPolicy>(&requests::attachment(name, arn))?;
                }
                self.add("user", &within, &name.to_lowercase())
            }
        }
    }

    fn add(&mut self, kind: &'static str, account: &str, name: &str) -> Result<(), String> {
        match self.things.insert((kind, account.to_owned(), name.to_owned())) {
            true => Ok(()),
            false => Err(format!("a second {kind} `{name}`")),
        }
    }

    fn has(&self, kind: &'static str, account: &str, name: &str) -> bool {
        self.things.contains(&(kind, account.to_owned(), name.to_owned()))
    }
}

/// What the models say of an input.
fn valid<O: Operation>(input: &O::Input) -> Result<(), String> {
    let checked = wire::validate(input, O::META.service);
    checked.map_err(|error| {
        let message = error.message().unwrap_or_default();
        format!("{}: {message}", O::META.name)
    })
}

/// A document that some policy may be.
fn document(text: Option<&str>, kind: PolicyKind) -> Result<(), String> {
    let Some(text) = text else { return Ok(()) };
    Policy::parse(text, kind).map(drop).map_err(|error| format!("policy: {error}"))
}

#[cfg(test)]
mod tests;
