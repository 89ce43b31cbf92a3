//! What goes wrong with a token.

/// Why a token did not do what it was asked to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HsmError {
    /// The child process does not start, or the module does not load: the text says why.
    #[error("the PKCS#11 module cannot be used: {0}")]
    Module(String),
    /// The child process ended before it answered, or has just ended.
    #[error("the process of the PKCS#11 module ended")]
    Gone,
    /// No answer in time: the child process was killed.
    #[error("the PKCS#11 module did not answer in time")]
    TimedOut,
    /// Too many calls are under way, or the token has no free session.
    #[error("the token has no free session")]
    Busy,
    /// No token of that name, or it was taken out.
    #[error("no such token")]
    TokenNotFound,
    /// Another PIN.
    #[error("the PIN is incorrect")]
    PinIncorrect,
    /// Too many wrong PINs.
    #[error("the PIN is locked")]
    PinLocked,
    /// The token does not take such a PIN: its length, its characters, or it has expired.
    #[error("the token does not accept such a PIN")]
    PinUnacceptable,
    /// The token has no user yet.
    #[error("the token has no user")]
    UserNotFound,
    /// Somebody else is logged in.
    #[error("another user is logged in to the token")]
    UserLoggedIn,
    /// The child process is not logged in: a fresh one. [`crate::Token`] logs in again by itself.
    #[error("not logged in")]
    NotLoggedIn,
    /// No key of that label.
    #[error("the token has no such key")]
    KeyNotFound,
    /// There is a key of that label.
    #[error("the token has such a key already")]
    KeyExists,
    /// The ciphertext, its IV or the associated data was altered, or another key made it.
    #[error("the ciphertext does not open")]
    NotAuthentic,
    /// A label, PIN or message beyond its limits.
    #[error("{0}")]
    Invalid(&'static str),
    /// What the token answers otherwise: the name of the PKCS#11 function and its return value.
    #[error("the token answers {0}")]
    Device(String),
    /// One side does not speak the protocol.
    #[error("the protocol with the child process is broken")]
    Protocol,
}

impl HsmError {
    /// Its number between the processes, and its text.
    pub(crate) fn coded(&self) -> (u8, &str) {
        match self {
            Self::Module(text) => (1, text),
            Self::Gone => (2, ""),
            Self::TimedOut => (3, ""),
            Self::Busy => (4, ""),
            Self::TokenNotFound => (5, ""),
            Self::PinIncorrect => (6, ""),
            Self::PinLocked => (7, ""),
            Self::PinUnacceptable => (8, ""),
            Self::UserNotFound => (9, ""),
            Self::UserLoggedIn => (10, ""),
            Self::NotLoggedIn => (11, ""),
            Self::KeyNotFound => (12, ""),
            Self::KeyExists => (13, ""),
            Self::NotAuthentic => (14, ""),
            Self::Invalid(text) => (15, text),
            Self::Device(text) => (16, text),
            Self::Protocol => (17, ""),
        }
    }

    /// The error of such a number.
    pub(crate) fn from_coded(code: u8, text: String) -> Self {
        match code {
            1 => Self::Module(text),
            2 => Self::Gone,
            3 => Self::TimedOut,
            4 => Self::Busy,
            5 => Self::TokenNotFound,
            6 => Self::PinIncorrect,
            7 => Self::PinLocked,
            8 => Self::PinUnacceptable,
            9 => Self::UserNotFound,
            10 => Self::UserLoggedIn,
            11 => Self::NotLoggedIn,
            12 => Self::KeyNotFound,
            13 => Self::KeyExists,
            14 => Self::NotAuthentic,
            15 => Self::Invalid("the token refuses the input"),
            16 => Self::Device(text),
            _ => Self::Protocol,
        }
    }

    /// Whether the token may answer when it is asked again: nothing is wrong with the question.
    #[must_use]
    pub const fn is_outage(&self) -> bool {
        matches!(
            self,
            Self::Module(_)
                | Self::Gone
                | Self::TimedOut
                | Self::Busy
                | Self::TokenNotFound
                | Self::Device(_)
                | Self::Protocol
        )
    }
}
