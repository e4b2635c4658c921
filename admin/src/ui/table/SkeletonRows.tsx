import Skeleton from '@mui/material/Skeleton'

export function SkeletonRows({ columns, rows = 12 }: { columns: number; rows?: number }) {
  return Array.from({ length: rows }, (_, row) => (
    <tr key={row}>
      {Array.from({ length: columns }, (_, column) => (
        <td key={column}>
          <Skeleton width={`${88 - ((row * 13 + column * 29) % 50)}%`} />
        </td>
      ))}
    </tr>
  ))
}
