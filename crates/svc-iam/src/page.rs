//! How IAM pages its lists.

use api_iam::errors::validation_error;
use engine::{Ctx, Failure, PageRequest, PageRules, Paging};
use store::Order;
use tables::{Reader, Record, Table};
use wire::{AwsError, Operation};

/// 100 entries unless the caller says otherwise, and the model's own bound of `MaxItems`.
const RULES: PageRules = PageRules {
    items_default: 100,
    items_max: 1_000,
    tokens_expire: true,
    invalid_token: invalid_marker,
};

fn invalid_marker() -> AwsError {
    validation_error("Invalid Marker.")
}

/// The page of `O`'s list that the members `Marker` and `MaxItems` ask for; `question` holds the
/// other members.
pub(crate) fn paging<O: Operation>(
    cx: &Ctx,
    marker: Option<&str>,
    items_max: Option<i32>,
    question: &[&str],
) -> Result<Paging, Failure> {
    let request = PageRequest { operation: O::META, question, items: items_max, token: marker };
    Paging::new(cx, &RULES, request)
}

/// How many rows are read at once.
const BATCH_ROWS: usize = 1_000;

/// The most rows read of one list in full: above the sum of the default quotas of an account.
const ROWS_MAX: usize = 20_000;

/// All rows of `table` below `prefix`, for lists that quotas keep short.
pub(crate) async fn all_rows<R: Record>(
    reader: &mut impl Reader,
    table: &Table<R>,
    prefix: &[&str],
) -> Result<Vec<(Vec<String>, R)>, Failure> {
    let mut found: Vec<(Vec<String>, R)> = Vec::new();
    while found.len() < ROWS_MAX {
        let after: Option<Vec<&str>> =
            found.last().map(|(parts, _)| parts.iter().map(String::as_str).collect());
        let rows =
            table.range(reader, prefix, after.as_deref(), BATCH_ROWS, Order::Forward).await?;
        let is_last = rows.len() < BATCH_ROWS;
        found.extend(rows);
        if is_last {
            break;
        }
    }
    Ok(found)
}
