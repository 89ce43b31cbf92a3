//! Pages of lists, and the tokens between them.
//!
//! A token says behind which entry the next page starts. It is sealed, and bound to the account,
//! the region, the operation and the question: one that was altered, or that another listing gave,
//! is refused with the service's own error, and nobody learns from it what a list has not shown.
//!
//! Inside the seal (big-endian): version (1 byte), milliseconds since the epoch at which it was made
//! (8), and each part of the entry's key: its length in bytes (2) and its text.

use core::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use envelope::{TokenSealer, TokenUse};
use stdx::{Random, Timestamp};
use store::Order;
use tables::{Reader, Record, Table};
use wire::{AwsError, OperationMeta};

use crate::ctx::Ctx;
use crate::failure::Failure;

/// The longest token looked at, in characters: S3's longest key, sealed, fits twice.
pub const PAGE_TOKEN_CHARS_MAX: usize = 4096;

/// How long a token of a service that lets them expire is good for.
pub const PAGE_TOKEN_HOURS_MAX: i64 = 24;

/// How many rows are read at once while a filter passes few of them.
const BATCH_ROWS: usize = 1_000;

const PURPOSE: &str = "page token";
const VERSION: u8 = 1;
const HOUR_MS: i64 = 3_600_000;

/// How a service pages a list.
#[derive(Debug, Clone, Copy)]
pub struct PageRules {
    /// The page's size where the caller names none.
    pub items_default: usize,
    /// The largest page.
    pub items_max: usize,
    /// Whether tokens end after [`PAGE_TOKEN_HOURS_MAX`].
    pub tokens_expire: bool,
    /// What the service answers to a token that is not of this listing.
    pub invalid_token: fn() -> AwsError,
}

/// What a caller asks for.
#[derive(Debug, Clone, Copy)]
pub struct PageRequest<'a> {
    /// The operation, which its tokens are bound to.
    pub operation: &'static OperationMeta,
    /// Every member that decides what the list is, in one order; its tokens are bound to them too.
    pub question: &'a [&'a str],
    /// The most entries of the page.
    pub items: Option<i32>,
    /// The token of the page before.
    pub token: Option<&'a str>,
}

/// One page being read.
pub struct Paging {
    after: Option<Vec<String>>,
    items_max: usize,
    tokens: PageTokens,
}

/// A page, and the token of the next one if there is one.
#[derive(Debug)]
pub struct Page<T> {
    /// The entries.
    pub items: Vec<T>,
    /// The token of the next page.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// Whether another page follows, as a member of an answer.
    #[must_use]
    pub const fn is_truncated(&self) -> Option<bool> {
        Some(self.next.is_some())
    }

    /// The same page of other items.
    pub fn map<U>(self, each: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(each).collect(), next: self.next }
    }
}

impl Paging {
    /// The page that `request` asks for.
    ///
    /// # Errors
    /// The service's own for a token that is not of this listing.
    pub fn new(cx: &Ctx, rules: &PageRules, request: PageRequest<'_>) -> Result<Self, Failure> {
        let operation = request.operation;
        let listing =
            [cx.account().as_str(), cx.region().as_str(), operation.service.name, operation.name];
        let binding = listing.iter().chain(request.question);
        let tokens = PageTokens {
            sealer: Arc::clone(cx.identity().token_sealer()),
            random: Arc::clone(&cx.engine.random),
            binding: binding.map(|part| (*part).to_owned()).collect(),
            now: cx.now(),
        };
        Self::with(tokens, rules, request.items, request.token)
    }

    fn with(
        tokens: PageTokens,
        rules: &PageRules,
        items: Option<i32>,
        token: Option<&str>,
    ) -> Result<Self, Failure> {
        let made_after = rules
            .tokens_expire
            .then(|| tokens.now.unix_ms().saturating_sub(PAGE_TOKEN_HOURS_MAX * HOUR_MS));
        let open = |token| tokens.open(token, made_after).ok_or_else(rules.invalid_token);
        let after = token.map(open).transpose()?;
        let items = items.and_then(|items| usize::try_from(items).ok());
        let items_max = items.unwrap_or(rules.items_default).clamp(1, rules.items_max);
        Ok(Self { after, items_max, tokens })
    }

    /// The most entries of this page.
    #[must_use]
    pub const fn items_max(&self) -> usize {
        self.items_max
    }

    /// How many rows to read for [`Self::cut`]: one more than the page has tells whether more follow.
    #[must_use]
    pub const fn rows_wanted(&self) -> usize {
        self.items_max.saturating_add(1)
    }

    /// The key of the last entry before this page.
    #[must_use]
    pub fn after(&self) -> Option<&[String]> {
        self.after.as_deref()
    }

    /// The last name before this page, in lists whose entries have one name.
    #[must_use]
    pub fn after_name(&self) -> Option<&str> {
        self.after.as_ref()?.first().map(String::as_str)
    }

    /// Whether the entry called `name` belongs to this page or a later one, in lists sorted by name.
    #[must_use]
    pub fn is_ahead(&self, name: &str) -> bool {
        self.after_name().is_none_or(|after| name > after)
    }

    /// Cuts `rows`, of which [`Self::rows_wanted`] were read where there are as many, to the page.
    /// `name` gives what the next page starts behind.
    ///
    /// # Errors
    /// [`Failure::Internal`] when a token cannot be sealed.
    pub fn cut<T>(
        &self,
        mut rows: Vec<T>,
        name: impl Fn(&T) -> String,
    ) -> Result<Page<T>, Failure> {
        let has_more = rows.len() > self.items_max;
        rows.truncate(self.items_max);
        let last = rows.last().filter(|_| has_more).map(|last| vec![name(last)]);
        let next = last.map(|last| self.token_behind(&last)).transpose()?;
        Ok(Page { items: rows, next })
    }

    /// The page of `table`'s rows below `prefix` that `is_wanted`: the key parts behind the prefix,
    /// and the record.
    ///
    /// # Errors
    /// When the store fails or a row is not a record.
    pub async fn rows<R: Record>(
        &self,
        reader: &mut impl Reader,
        table: &Table<R>,
        prefix: &[&str],
        is_wanted: impl Fn(&[String], &R) -> bool + Send,
    ) -> Result<Page<(Vec<String>, R)>, Failure> {
        let mut items: Vec<(Vec<String>, R)> = Vec::new();
        let mut after = self.after.clone();
        loop {
            let bound: Option<Vec<&str>> =
                after.as_ref().map(|parts| parts.iter().map(String::as_str).collect());
            let rows =
                table.range(reader, prefix, bound.as_deref(), BATCH_ROWS, Order::Forward).await?;
            let is_last = rows.len() < BATCH_ROWS;
            after = rows.last().map(|(parts, _)| parts.clone());
            for (parts, record) in rows {
                if !is_wanted(&parts, &record) {
                    continue;
                }
                if items.len() == self.items_max {
                    let last = items.last().map(|(parts, _)| self.token_behind(parts));
                    let next = last.transpose()?;
                    return Ok(Page { items, next });
                }
                items.push((parts, record));
            }
            if is_last {
                return Ok(Page { items, next: None });
            }
        }
    }

    /// The page of `items`, which are in the order of their names.
    ///
    /// # Errors
    /// [`Failure::Internal`] when a token cannot be sealed.
    pub fn items<T>(&self, items: Vec<(String, T)>) -> Result<Page<T>, Failure> {
        let ahead = items.into_iter().filter(|(name, _)| self.is_ahead(name));
        let rows = ahead.take(self.rows_wanted()).collect();
        Ok(self.cut(rows, |(name, _)| name.clone())?.map(|(_, item)| item))
    }

    /// The token of a page that starts behind the entry with this key.
    ///
    /// # Errors
    /// [`Failure::Internal`] when it cannot be sealed.
    pub fn token_behind(&self, key: &[String]) -> Result<String, Failure> {
        self.tokens.seal(key)
    }
}

impl fmt::Debug for Paging {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Paging").field("items_max", &self.items_max).finish_non_exhaustive()
    }
}

/// Seals and opens the tokens of one listing.
struct PageTokens {
    sealer: Arc<TokenSealer>,
    random: Arc<dyn Random>,
    binding: Vec<String>,
    now: Timestamp,
}

impl PageTokens {
    fn seal(&self, key: &[String]) -> Result<String, Failure> {
        let mut payload = vec![VERSION];
        payload.extend(self.now.unix_ms().to_be_bytes());
        for part in key {
            let length = u16::try_from(part.len())
                .map_err(|_| Failure::Internal("a part of a page token is too long".into()))?;
            payload.extend(length.to_be_bytes());
            payload.extend(part.as_bytes());
        }
        let context = self.context();
        let token_use = TokenUse { purpose: PURPOSE, context: &context };
        let sealed = self
            .sealer
            .seal(token_use, &payload, &*self.random)
            .map_err(|error| Failure::Internal(error.to_string()))?;
        Ok(URL_SAFE_NO_PAD.encode(sealed))
    }

    fn open(&self, token: &str, made_after_ms: Option<i64>) -> Option<Vec<String>> {
        if token.len() > PAGE_TOKEN_CHARS_MAX {
            return None;
        }
        let sealed = URL_SAFE_NO_PAD.decode(token).ok()?;
        let context = self.context();
        let token_use = TokenUse { purpose: PURPOSE, context: &context };
        let payload = self.sealer.open(token_use, &sealed).ok()?;
        let (version, rest) = payload.reveal().split_first()?;
        let (made_ms, mut rest) = rest.split_first_chunk::<8>()?;
        let is_late = made_after_ms.is_some_and(|bound| i64::from_be_bytes(*made_ms) < bound);
        if *version != VERSION || is_late {
            return None;
        }
        let mut key = Vec::new();
        while !rest.is_empty() {
            let (length, behind) = rest.split_first_chunk::<2>()?;
            let (part, behind) = behind.split_at_checked(u16::from_be_bytes(*length).into())?;
            key.push(core::str::from_utf8(part).ok()?.to_owned());
            rest = behind;
        }
        (!key.is_empty()).then_some(key)
    }

    fn context(&self) -> Vec<&[u8]> {
        self.binding.iter().map(String::as_bytes).collect()
    }
}

#[cfg(test)]
mod tests;
