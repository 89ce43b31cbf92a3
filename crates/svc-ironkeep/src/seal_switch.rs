//! How the operator has the server seal itself: asked here, done by the server.

use core::fmt;
use core::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Notify;

/// Asks the server to seal itself.
pub struct SealSwitch {
    /// Why the server cannot be sealed as it is, if it cannot.
    refusal: Box<dyn Fn() -> Option<&'static str> + Send + Sync>,
    is_asked: AtomicBool,
    changed: Notify,
}

impl SealSwitch {
    /// A switch of a server that cannot be sealed while `refusal` gives a reason.
    #[must_use]
    pub fn new(refusal: impl Fn() -> Option<&'static str> + Send + Sync + 'static) -> Self {
        let (is_asked, changed) = (AtomicBool::new(false), Notify::new());
        Self { refusal: Box::new(refusal), is_asked, changed }
    }

    /// Why the server cannot be sealed as it is, if it cannot.
    #[must_use]
    pub fn refusal(&self) -> Option<&'static str> {
        (self.refusal)()
    }

    /// Asks.
    pub(crate) fn ask(&self) {
        self.is_asked.store(true, Ordering::Release);
        self.changed.notify_one();
    }

    /// Waits until somebody has asked.
    pub async fn asked(&self) {
        while !self.is_asked.load(Ordering::Acquire) {
            self.changed.notified().await;
        }
    }
}

impl fmt::Debug for SealSwitch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealSwitch(..)")
    }
}
