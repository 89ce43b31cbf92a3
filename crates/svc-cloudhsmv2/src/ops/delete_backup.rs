//! DeleteBackup: <https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_DeleteBackup.html>
//!
//! # Differs from AWS
//! There is never a backup: see [`describe_backups`](super::describe_backups).

use api_cloudhsmv2::{DeleteBackup, DeleteBackupRequest, DeleteBackupResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudHsm;
use crate::access::{backup_id, touch_backup};
use crate::errors::no_backup;

impl Handler<DeleteBackup> for CloudHsm {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteBackupRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(touch_backup(cx, "cloudhsm:DeleteBackup", backup_id(&input.backup_id)))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &DeleteBackupRequest,
        _: Allowed<()>,
    ) -> Result<DeleteBackupResponse, Failure> {
        Err(no_backup(backup_id(&input.backup_id)).into())
    }
}
