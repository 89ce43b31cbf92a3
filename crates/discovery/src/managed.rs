//! The table of managed identifiers.
//!
//! Ids, keywords and which identifiers need one are those of Macie's pages; patterns and checks follow the authorities
//! that issue the numbers, which each check cites. Of Macie's list are missing, because no pattern tells them from anything else or
//! they need a model: `NAME`, `ADDRESS`, and the licences and account numbers that [`identifiers`] does not name.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/mdis-reference.html>

mod accounts;
mod credentials;
mod documents;
mod financial;
mod health;
mod national;
mod personal;
mod taxes;

use crate::identifier::Identifier;

/// Every managed identifier.
pub fn identifiers() -> impl Iterator<Item = &'static Identifier> {
    TABLES.iter().copied().flatten()
}

static TABLES: [&[Identifier]; 8] = [
    credentials::TABLE,
    financial::TABLE,
    accounts::TABLE,
    health::TABLE,
    personal::TABLE,
    documents::TABLE,
    national::TABLE,
    taxes::TABLE,
];

/// An identifier of those that the tables hold, from what most of them have.
const fn entry(
    (id, category, scale): (&'static str, crate::identifier::Category, crate::severity::Scale),
    (pattern, check): (&'static str, fn(&[u8]) -> bool),
    keywords: &'static [&'static str],
) -> Identifier {
    Identifier {
        id,
        category,
        is_recommended: false,
        scale,
        pattern,
        check,
        keywords,
        token_bytes: None,
        unless: None,
    }
}

/// The same in the recommended set.
///
/// Source: <https://docs.aws.amazon.com/macie/latest/user/discovery-jobs-mdis-recommended.html>
const fn recommended(identifier: Identifier) -> Identifier {
    Identifier { is_recommended: true, ..identifier }
}
