//! Passwords of users: what an account asks of them, and how they are kept and recognised.
//!
//! There is no console here: a password opens nothing. It is kept as Argon2id of it, so that policies on
//! passwords, their age and the reports on them are what they are at AWS.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use api_iam::{LoginProfile, PasswordPolicy, errors};
use engine::{Ctx, Failure, Writer};
use envelope::PasswordHash;
use identity::records::{
    LOGIN_PROFILES, LoginProfileRecord, PASSWORD_POLICIES, PasswordPolicyRecord, PasswordRecord,
    UserRecord,
};
use identity::touch_epoch;
use secret::Secret;
use stdx::Timestamp;
use tokio::sync::Semaphore;

use crate::errors::{already_exists, no_such_entity};

/// The most passwords that are remembered of a user besides the present one.
const EARLIER_MAX: usize = 24;

/// The shortest password of an account without a policy of its own, in characters.
const LENGTH_MIN_DEFAULT: usize = 8;

/// How many of the four kinds of characters it has to have.
const KINDS_MIN_DEFAULT: usize = 3;

/// Passwords hashed at a time: each takes 19 MiB and a processor.
const HASHES_AT_A_TIME: usize = 2;

/// Wrong passwords in a row after which a user is refused for a while.
const WRONG_MAX: u32 = 5;

/// How long, in seconds; twice as long each further time, up to an hour.
const REFUSED_SECONDS: i64 = 30;
const REFUSED_SECONDS_MAX: i64 = 3_600;

/// The most users whose wrong passwords are remembered.
const REMEMBERED_MAX: usize = 16_384;

/// The characters that count as symbols.
const SYMBOLS: &str = "!@#$%^&*()_+-=[]{}|'";

/// Hashes passwords, a few at a time, and remembers who was wrong.
#[derive(Debug)]
pub(crate) struct Passwords {
    places: Semaphore,
    wrong: Mutex<HashMap<String, Wrong>>,
}

/// Wrong passwords of a user. Kept in memory: a refused call writes nothing but its record.
#[derive(Debug, Clone, Copy, Default)]
struct Wrong {
    in_a_row: u32,
    refusals: u32,
    refused_until: i64,
}

impl Default for Passwords {
    fn default() -> Self {
        Self { places: Semaphore::new(HASHES_AT_A_TIME), wrong: Mutex::default() }
    }
}

impl Passwords {
    /// What is kept of `password`, which was just set.
    pub(crate) async fn hash(
        &self,
        cx: &Ctx,
        password: Secret<String>,
    ) -> Result<PasswordRecord, Failure> {
        let salt = envelope::random::bytes(cx.random());
        let hash = self.run(move || PasswordHash::of(&password, salt)).await?;
        Ok(PasswordRecord::new(&hash, cx.now().truncated_to_seconds().unix_ms()))
    }

    /// Whether `password` is one of `known`; all are compared.
    pub(crate) async fn is_one_of(
        &self,
        password: Secret<String>,
        known: Vec<PasswordRecord>,
    ) -> Result<bool, Failure> {
        self.run(move || {
            let mut found = false;
            for record in &known {
                found |= record.hash()?.is_of(&password)?;
            }
            Ok(found)
        })
        .await
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, envelope::EnvelopeError> + Send + 'static,
    ) -> Result<T, Failure> {
        let failed = |error: &dyn core::fmt::Display| Failure::Internal(error.to_string());
        let _place = self.places.acquire().await.map_err(|error| failed(&error))?;
        let done = tokio::task::spawn_blocking(work).await.map_err(|error| failed(&error))?;
        done.map_err(|error| failed(&error))
    }

    /// Whether `user` may try a password now.
    pub(crate) fn may_try(&self, user: &str, now: Timestamp) -> bool {
        let wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        wrong.get(user).is_none_or(|wrong| wrong.refused_until <= now.unix_seconds())
    }

    /// Notes what became of a try.
    pub(crate) fn note(&self, user: &str, is_right: bool, now: Timestamp) {
        let mut all = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        if is_right {
            all.remove(user);
            return;
        }
        if all.len() >= REMEMBERED_MAX {
            all.retain(|_, wrong| wrong.refused_until > now.unix_seconds());
        }
        let wrong = all.entry(user.to_owned()).or_default();
        wrong.in_a_row = wrong.in_a_row.saturating_add(1);
        if wrong.in_a_row >= WRONG_MAX {
            let doubled = REFUSED_SECONDS << wrong.refusals.min(10);
            wrong.refused_until =
                now.unix_seconds().saturating_add(doubled.min(REFUSED_SECONDS_MAX));
            wrong.refusals = wrong.refusals.saturating_add(1);
            wrong.in_a_row = 0;
        }
    }
}

/// The account's policy, if it has one.
pub(crate) async fn policy(
    cx: &mut impl tables::Reader,
    account: &str,
) -> Result<Option<PasswordPolicyRecord>, Failure> {
    Ok(PASSWORD_POLICIES.get(cx, &[account]).await?)
}

/// Refuses a password that the account's policy does not allow; without a policy, one that AWS's own does
/// not.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html>
pub(crate) async fn check(cx: &mut Ctx, password: &str) -> Result<(), Failure> {
    let account = cx.account().clone();
    let faults = match policy(cx, account.as_str()).await? {
        Some(policy) => faults(&policy, password),
        None => {
            let record = crate::account::record(cx).await?;
            default_faults(password, &[&record.name, &record.email])
        }
    };
    match faults.is_empty() {
        true => Ok(()),
        false => Err(violation(faults.join(" and "))),
    }
}

pub(crate) fn violation(text: impl Into<String>) -> Failure {
    errors::password_policy_violation_exception(text).into()
}

fn has(password: &str, kind: impl Fn(char) -> bool) -> bool {
    password.chars().any(kind)
}

fn is_symbol(letter: char) -> bool {
    SYMBOLS.contains(letter)
}

fn faults(policy: &PasswordPolicyRecord, password: &str) -> Vec<String> {
    let length_min = usize::try_from(policy.length_min).unwrap_or_default();
    let mut faults = Vec::new();
    if password.chars().count() < length_min {
        faults.push(format!("Password should have a minimum length of {length_min}"));
    }
    let mut needs = |is_needed: bool, is_there: bool, what: &str| {
        if is_needed && !is_there {
            faults.push(format!("Password should have at least one {what}"));
        }
    };
    needs(policy.needs_symbols, has(password, is_symbol), "symbol");
    needs(policy.needs_numbers, has(password, |it| it.is_ascii_digit()), "number");
    let upper = has(password, |it| it.is_ascii_uppercase());
    needs(policy.needs_uppercase, upper, "uppercase letter");
    let lower = has(password, |it| it.is_ascii_lowercase());
    needs(policy.needs_lowercase, lower, "lowercase letter");
    faults
}

fn default_faults(password: &str, names: &[&str]) -> Vec<String> {
    let kinds = [
        has(password, is_symbol),
        has(password, |it| it.is_ascii_digit()),
        has(password, |it| it.is_ascii_uppercase()),
        has(password, |it| it.is_ascii_lowercase()),
    ];
    let mut faults = Vec::new();
    if password.chars().count() < LENGTH_MIN_DEFAULT {
        faults.push(format!("Password should have a minimum length of {LENGTH_MIN_DEFAULT}"));
    }
    if kinds.into_iter().filter(|kind| *kind).count() < KINDS_MIN_DEFAULT {
        faults.push(
            "Password should have at least three of uppercase letters, lowercase letters, numbers \
             and symbols"
                .to_owned(),
        );
    }
    if names.contains(&password) {
        faults.push("Password should not be the name or the address of the account".to_owned());
    }
    faults
}

/// The passwords of `profile` that may not be set again under `policy`: the newest ones.
pub(crate) fn remembered(
    policy: Option<&PasswordPolicyRecord>,
    profile: &LoginProfileRecord,
) -> Vec<PasswordRecord> {
    let count = policy.and_then(|policy| policy.remembered).unwrap_or_default();
    let known = core::iter::once(&profile.password).chain(&profile.earlier);
    known.take(usize::try_from(count).unwrap_or_default()).cloned().collect()
}

/// Gives `profile` another password.
pub(crate) fn replace(profile: &mut LoginProfileRecord, password: PasswordRecord) {
    let old = core::mem::replace(&mut profile.password, password);
    profile.earlier.insert(0, old);
    profile.earlier.truncate(EARLIER_MAX);
}

/// The password of a user, or `NoSuchEntity`.
pub(crate) async fn profile(
    cx: &mut Ctx,
    user: &UserRecord,
) -> Result<LoginProfileRecord, Failure> {
    let found = LOGIN_PROFILES.get(cx, &[&user.id]).await?;
    found.ok_or_else(|| absent(&user.name))
}

pub(crate) fn absent(name: &str) -> Failure {
    no_such_entity(format!("Login Profile for User {name} cannot be found."))
}

pub(crate) fn is_there(name: &str) -> Failure {
    already_exists(format!("Login Profile for user {name} already exists."))
}

/// Writes a password, new or changed.
pub(crate) fn save(
    cx: &mut Writer<'_>,
    user: &UserRecord,
    profile: &LoginProfileRecord,
) -> Result<(), Failure> {
    LOGIN_PROFILES.put(cx.tx_mut(), &[&user.id], profile)?;
    let account = cx.account().clone();
    Ok(touch_epoch(cx.tx_mut(), &account)?)
}

/// A profile on the wire: that there is a password, never which.
pub(crate) fn wire(user: &UserRecord, profile: &LoginProfileRecord) -> LoginProfile {
    LoginProfile {
        user_name: user.name.clone(),
        create_date: Timestamp::from_unix_ms(profile.created_at_ms),
        password_reset_required: Some(profile.is_reset_required),
        max_signin_session_duration: None,
    }
}

/// A policy on the wire.
pub(crate) fn wire_policy(policy: &PasswordPolicyRecord) -> PasswordPolicy {
    PasswordPolicy {
        minimum_password_length: Some(policy.length_min),
        require_symbols: Some(policy.needs_symbols),
        require_numbers: Some(policy.needs_numbers),
        require_uppercase_characters: Some(policy.needs_uppercase),
        require_lowercase_characters: Some(policy.needs_lowercase),
        allow_users_to_change_password: Some(policy.users_may_change),
        expire_passwords: Some(policy.age_days_max.is_some()),
        max_password_age: policy.age_days_max,
        password_reuse_prevention: policy.remembered,
        hard_expiry: policy.expires_hard,
    }
}

pub(crate) fn no_policy(account: &str) -> Failure {
    no_such_entity(format!("The Password Policy with domain name {account} cannot be found."))
}
