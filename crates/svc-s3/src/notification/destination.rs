//! Where messages go. A kind of destination that comes to this installation is a line in each of the three
//! functions here, and a module beside [`queue`] and [`topic`].

use engine::{Ctx, Failure};

use super::origin::Origin;
use super::{queue, topic};
use crate::bucket::notifications::DestinationKind;

/// Whether the service behind destinations of this kind is here.
pub(crate) const fn is_served(kind: DestinationKind) -> bool {
    match kind {
        DestinationKind::Queue | DestinationKind::Topic => true,
        DestinationKind::Function => false,
    }
}

/// Sends a message.
///
/// # Errors
/// The destination's refusal, and through it that of KMS.
pub(crate) async fn send(
    cx: &mut Ctx,
    origin: &Origin,
    (kind, arn): (DestinationKind, &str),
    message: String,
) -> Result<(), Failure> {
    match kind {
        DestinationKind::Queue => queue::send(cx, origin, arn, message).await,
        DestinationKind::Topic => topic::send(cx, origin, arn, message).await,
        DestinationKind::Function => {
            Err(Failure::Internal("the service of a destination is not here".to_owned()))
        }
    }
}

/// Sends a message to see whether the destination takes it; gives what is wrong with it in AWS's words.
///
/// # Errors
/// Where that cannot be said.
pub(crate) async fn fault(
    cx: &mut Ctx,
    origin: &Origin,
    (kind, arn): (DestinationKind, &str),
    message: String,
) -> Result<Option<&'static str>, Failure> {
    match kind {
        DestinationKind::Queue => queue::fault(cx, origin, arn, message).await,
        DestinationKind::Topic => topic::fault(cx, origin, arn, message).await,
        DestinationKind::Function => Ok(Some("The destination Lambda does not exist")),
    }
}
