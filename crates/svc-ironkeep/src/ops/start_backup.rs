//! StartBackup: the server begins to write a backup of itself into the directory that its configuration
//! names. The answer does not wait for it: GetBackup says how far it is. That it is complete is a record of
//! its own, `CompleteBackup`.

use api_ironkeep::{StartBackup, StartBackupRequest, StartBackupResponse, errors};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};

use crate::Ironkeep;
use crate::backup_desk::OrderedBackup;
use crate::managed::managed;

impl StagedHandler<StartBackup> for Ironkeep {
    type Touches = Touch<()>;
    type Staged = OrderedBackup;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &StartBackupRequest,
    ) -> Result<Touch<()>, Failure> {
        managed(cx, "ironkeep:StartBackup").await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &StartBackupRequest,
        _: &Allowed<()>,
    ) -> Result<OrderedBackup, Failure> {
        let now = cx.now();
        // By its time: 20261130T061500Z.
        let name = input.backup_name.clone().unwrap_or_else(|| now.basic());
        let ordered = self.backups.ask(name, now);
        ordered.map_err(|reason| errors::invalid_state_exception(reason).into())
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &StartBackupRequest,
        _: Allowed<()>,
        ordered: &OrderedBackup,
    ) -> Result<StartBackupResponse, Failure> {
        Ok(StartBackupResponse { backup: self.described(ordered.clone()) })
    }
}
