//! RestoreBackup: <https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_RestoreBackup.html>
//!
//! # Differs from AWS
//! There is never a backup: see [`describe_backups`](super::describe_backups).

use api_cloudhsmv2::{RestoreBackup, RestoreBackupRequest, RestoreBackupResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudHsm;
use crate::access::{backup_id, touch_backup};
use crate::errors::no_backup;

impl Handler<RestoreBackup> for CloudHsm {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RestoreBackupRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(touch_backup(cx, "cloudhsm:RestoreBackup", backup_id(&input.backup_id)))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &RestoreBackupRequest,
        _: Allowed<()>,
    ) -> Result<RestoreBackupResponse, Failure> {
        Err(no_backup(backup_id(&input.backup_id)).into())
    }
}
