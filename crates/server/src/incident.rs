//! Log lines about single requests: faults of the server and failed sign-ins.

use core::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use engine::{Call, ClientAddress};
use http::StatusCode;
use stdx::Timestamp;

use crate::metrics::{add, read};

/// Lines of this kind a second: an attacker must not fill the disk of the log. What is beyond is
/// counted, and the next line says how many there were.
const LINES_PER_SECOND_MAX: u64 = 50;

/// Writes them, within the limit.
#[derive(Debug, Default)]
pub(crate) struct Incidents {
    second: AtomicI64,
    written: AtomicU64,
    left_out: AtomicU64,
}

impl Incidents {
    /// Says what is worth a line of one answer.
    pub(crate) fn note(
        &self,
        status: StatusCode,
        address: ClientAddress,
        call: Option<&Call>,
        now: Timestamp,
    ) {
        let is_fault = status.is_server_error() && status != StatusCode::NOT_IMPLEMENTED;
        let is_failed_sign_in = call.is_some_and(|call| call.is_failed_sign_in);
        if !is_fault && !is_failed_sign_in {
            return;
        }
        let Some(left_out) = self.admit(now) else { return };
        let request = call.map(|call| call.request_id.as_str());
        let service = call.and_then(|call| call.service).map(|service| service.name);
        let operation = call.and_then(|call| call.operation).map(|operation| operation.name);
        let code = call.and_then(|call| call.error.as_deref());
        let status = status.as_u16();
        if is_fault {
            tracing::error!(
                request, %address, service, operation, status, code, left_out,
                "a request was answered with a fault of the server"
            );
        } else {
            tracing::warn!(
                request, %address, service, operation, status, code, left_out, "a sign-in failed"
            );
        }
    }

    /// Whether there may be a line now; if so, how many were left out before it.
    fn admit(&self, now: Timestamp) -> Option<u64> {
        let second = now.unix_seconds();
        if self.second.swap(second, Ordering::Relaxed) != second {
            self.written.store(0, Ordering::Relaxed);
        }
        if read(&self.written) >= LINES_PER_SECOND_MAX {
            add(&self.left_out, 1);
            return None;
        }
        add(&self.written, 1);
        Some(self.left_out.swap(0, Ordering::Relaxed))
    }
}

#[cfg(test)]
mod tests {
    use super::{Incidents, LINES_PER_SECOND_MAX};
    use stdx::Timestamp;

    #[test]
    fn lines_of_one_second_are_limited_and_the_rest_is_counted() {
        let incidents = Incidents::default();
        let now = Timestamp::from_unix_ms(1_000);
        for _ in 0..LINES_PER_SECOND_MAX {
            assert_eq!(incidents.admit(now), Some(0));
        }
        assert_eq!([incidents.admit(now), incidents.admit(now)], [None, None]);
        assert_eq!(incidents.admit(Timestamp::from_unix_ms(2_000)), Some(2));
        assert_eq!(incidents.admit(Timestamp::from_unix_ms(2_500)), Some(0));
    }
}
