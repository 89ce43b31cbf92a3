//! Cards, and accounts without a check digit.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/mdis-reference-financial.html>

use super::{entry, recommended};
use crate::check::{card, expiration, magnetic_stripe, nothing};
use crate::identifier::{Category, Identifier};
use crate::severity::Scale;

const CARD: &str = r"[2-6][0-9](?:[ -]?[0-9]){11,17}";

pub(super) static TABLE: &[Identifier] = &[
    entry(
        ("BANK_ACCOUNT_NUMBER", Category::Financial, Scale::HIGH),
        (r"[0-9]{9,17}", nothing),
        &[
            "bank account",
            "bank acct",
            "account bank",
            "bank account number",
            "account number",
            "account no",
            "accountno",
            "acct",
            "checking account",
            "savings account",
            "deposit account",
            "checking acct",
            "savings acct",
        ],
    ),
    entry(
        ("CREDIT_CARD_EXPIRATION", Category::Financial, Scale::RISING),
        (r"[01][0-9][/-](?:20)?[0-9]{2}", expiration),
        &[
            "exp d",
            "exp m",
            "exp y",
            "exp",
            "exp date",
            "expiration",
            "expiration date",
            "expiry",
            "expiry date",
        ],
    ),
    recommended(entry(
        ("CREDIT_CARD_MAGNETIC_STRIPE", Category::Financial, Scale::HIGH),
        (
            r"%?[Bb][0-9]{13,19}\^[A-Z /.'-]{2,26}\^[0-9]{7}[0-9 ]{0,40}\??|;?[0-9]{13,19}=[0-9]{7}[0-9]{0,20}\??",
            magnetic_stripe,
        ),
        &[
            "card data",
            "iso7813",
            "mag",
            "magstripe",
            "stripe",
            "swipe",
            "track",
            "track1",
            "track2",
        ],
    )),
    recommended(entry(
        ("CREDIT_CARD_NUMBER", Category::Financial, Scale::HIGH),
        (CARD, card),
        &[
            "account number",
            "american express",
            "amex",
            "bank card",
            "card",
            "card num",
            "card number",
            "cc",
            "cc #",
            "ccn",
            "check card",
            "credit",
            "credit card",
            "credit card#",
            "dankort",
            "debit",
            "debit card",
            "diners club",
            "discover",
            "electron",
            "japanese card bureau",
            "jcb",
            "mastercard",
            "mc",
            "pan",
            "payment account number",
            "payment card number",
            "pcn",
            "union pay",
            "visa",
        ],
    )),
    Identifier {
        unless: Some("CREDIT_CARD_NUMBER"),
        ..entry(
            ("CREDIT_CARD_NUMBER_(NO_KEYWORD)", Category::Financial, Scale::HIGH),
            (CARD, card),
            &[],
        )
    },
    entry(
        ("CREDIT_CARD_SECURITY_CODE", Category::Financial, Scale::STEEP),
        (r"[0-9]{3,4}", nothing),
        &[
            "card id",
            "card identification code",
            "card identification number",
            "card security code",
            "card validation code",
            "card verification",
            "card verification value",
            "cvc",
            "cvc2",
            "cvv",
            "cvv2",
            "elo verification code",
        ],
    ),
];
