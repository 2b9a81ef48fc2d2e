/** What may be sent; .xls is taken so that its sender gets a reason. What a file is, its bytes tell. */
export const MEDIA_TYPES = [
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.ms-excel',
] as const;
