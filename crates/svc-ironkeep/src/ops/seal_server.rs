//! SealServer: the server drops the root key and all that follows from it from its memory, and serves
//! nothing but health until shares open it again.
//!
//! The answer comes first: requests in flight are answered, then the server seals itself. That it has
//! done so is a record of its own, `DropKeys`.

use api_ironkeep::{SealServer, SealServerRequest, SealServerResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Ironkeep;
use crate::managed::managed;

impl Handler<SealServer> for Ironkeep {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &SealServerRequest,
    ) -> Result<Touch<()>, Failure> {
        managed(cx, "ironkeep:SealServer").await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &SealServerRequest,
        _: Allowed<()>,
    ) -> Result<SealServerResponse, Failure> {
        if let Some(reason) = self.seal.refusal() {
            return Err(errors::invalid_state_exception(reason).into());
        }
        self.seal.ask();
        Ok(SealServerResponse {})
    }
}
